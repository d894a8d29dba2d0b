// The program's door to the system: words, environment, standard output and standard error. The C
// library speaks in pointers, so this file is one of the few with `unsafe`; every pointer here is
// used before the call that gave it returns, and none is kept.

import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why bytes could not be written.
enum WriteError: Error, Hashable, Sendable {
  /// Nobody reads the other end (`| head`): the program ends quietly.
  case closedPipe
  /// The number of the system's error.
  case failed(Int32)

  /// The fault as the system names it: `No space left on device`.
  var message: String {
    switch self {
    case .closedPipe: return "the pipe is closed"
    case .failed(let code):
      // Safe: strerror returns a string that ends in NUL, copied here; nil only on Musl's fringe.
      guard let text = unsafe strerror(code) else { return "error \(code)" }
      return unsafe String(cString: text)
    }
  }
}

/// An open file of the process.
struct StandardStream: Hashable, Sendable {
  let descriptor: Int32

  static let output = StandardStream(descriptor: 1)
  static let error = StandardStream(descriptor: 2)

  /// Whether it is a terminal.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes all bytes, without a buffer of its own.
  ///
  /// A call that a signal interrupts is repeated, and a descriptor that does not block is waited
  /// for. Bytes that were written before a fault stay written.
  func write(_ bytes: [UInt8]) throws(WriteError) {
    let code = unsafe bytes.withUnsafeBytes { buffer -> Int32 in
      var start = 0
      while start < buffer.count {
        // Safe: the slice lies within the buffer, which outlives the call.
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[start...])
        let count = unsafe systemWrite(descriptor, rest.baseAddress, rest.count)
        if count >= 0 {
          start += count
        } else if errno == EAGAIN || errno == EWOULDBLOCK {
          var descriptor = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          // Safe: one descriptor is passed, and the count says one.
          _ = unsafe poll(&descriptor, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
    switch code {
    case 0: return
    case EPIPE: throw .closedPipe
    default: throw .failed(code)
    }
  }

  func write(_ text: String) throws(WriteError) {
    try write(Array(text.utf8))
  }
}

/// The process that runs the program.
enum ProcessContext {
  /// The words of the command line with their own bytes, without the name of the program.
  static var words: [SystemString] {
    let count = Int(CommandLine.argc)
    return (1..<max(count, 1)).compactMap { index in
      // Safe: argv holds argc strings that end in NUL; this is copied from the `index`th.
      guard let word = unsafe CommandLine.unsafeArgv[index] else { return nil }
      let length = unsafe strlen(word)
      let bytes = unsafe UnsafeRawBufferPointer(start: word, count: length)
      return unsafe SystemString(bytes: Array(bytes))
    }
  }

  /// The value of a variable of the environment; nil if it isn't set.
  static func variable(_ name: String) -> String? {
    // Safe: the string ends in NUL and is copied; nothing here changes the environment.
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Lets a write to a closed pipe fail with an error instead of ending the process by a signal.
  static func ignoreClosedPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Calls `body` once the user or the system asks the process to end (Ctrl-C, `kill`, a closed
  /// terminal), on a thread of its own, with a way to end it as the signal would have: the shell shall
  /// see 130 after Ctrl-C. To be called before other threads are begun.
  static func onInterruption(_ body: @escaping @Sendable (_ end: () -> Void) -> Void) {
    var awaited = sigset_t()
    // Safe: each call is handed a set of this function's for the time of the call; a handler is
    // looked at as a number, never called.
    unsafe sigemptyset(&awaited)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // Who started the program with a signal ignored (`nohup`) wants it so.
      let ignored = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
      let before = unsafe unsafeBitCast(signal(number, SIG_DFL), to: Int.self)
      if before == ignored {
        _ = signal(number, SIG_IGN)
      } else {
        unsafe sigaddset(&awaited, number)
      }
    }
    unsafe pthread_sigmask(SIG_BLOCK, &awaited, nil)
    let signals = awaited
    DispatchQueue(label: "interruption").async {
      var signals = signals
      var number: Int32 = 0
      guard unsafe sigwait(&signals, &number) == 0 else { return }
      body {
        _ = signal(number, SIG_DFL)
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        kill(getpid(), number)
      }
    }
  }

  /// The cores that the system offers, at least 1.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  static func end(_ code: ExitCode) -> Never {
    exit(code.rawValue)
  }
}

// The name of the C function, free of the method's.
private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, start, count)
}
