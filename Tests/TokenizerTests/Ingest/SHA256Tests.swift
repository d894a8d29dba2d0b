import Testing

@testable import Tokenizer

struct SHA256Tests {
  /// The examples of FIPS 180 and of NIST's short and long messages.
  @Test(arguments: [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu", 1,
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `The digests that are published`(text: String, times: Int, digest: String) {
    let bytes = Array(String(repeating: text, count: times).utf8)
    #expect(SHA256.hexDigest(of: bytes) == digest)
  }

  @Test(arguments: [1, 7, 63, 64, 65, 200])
  func `Pieces of any length make one digest`(_ piece: Int) {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    var digest = SHA256()
    for start in stride(from: 0, to: bytes.count, by: piece) {
      digest.append(Array(bytes[start..<min(start + piece, bytes.count)]))
    }
    #expect(digest.hexDigest == SHA256.hexDigest(of: bytes))
  }

  @Test
  func `Lengths around the ends of a block`() {
    let digests = [
      (1, "594e519ae499312b29433b7dd8a97ff068defcba9755b6d5d00e84c524d67b06"),
      (55, "5a383411d906da80612f366cb9b90ae54bcf6e7743b4117ace0884d98cd159ca"),
      (56, "c66a5b692b9a20229733ef8b87cfec52679c86a0c0245643484c46d4dcd82afa"),
      (57, "f7e927f23e3effb6bca2c32a1f94410002a69d21c0b506541c2a08a595be512d"),
      (63, "85021e4907c21645631d596eee989bf43c2cd56b074175d5393804dbf1744412"),
      (64, "72996563049cc84daa2c3f31fd5c3d10770e69d6ebbb8da5b6d76db303dbae43"),
      (65, "57685f5e43ddac1567f4d404c357c44bab70744b8b6af6009760389170c5c062"),
      (119, "de05957e72aca438f9b0c770cb2ee7fa0e58e08eb54536478db136d54c097abb"),
      (120, "46a063da7dc0c878899dfc50adf2558256652c05dd1afc0b1341f7608c7a4776"),
      (128, "8169c725edd39f00140ffcf57c45b9c5143e2ffe375869e4cf2805342715d2b1"),
    ]
    for (length, digest) in digests {
      #expect(SHA256.hexDigest(of: [UInt8](repeating: 0x7A, count: length)) == digest)
    }
  }
}
