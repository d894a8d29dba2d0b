// swift-tools-version: 6.2

import PackageDescription

/// The settings of every target: one language mode, no warning left, every unsafe use marked.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "corpus-stats",
  products: [
    .library(name: "Tokenizer", targets: ["Tokenizer"]),
    .library(name: "Analysis", targets: ["Analysis"]),
    .executable(name: "corpus-stats", targets: ["corpus-stats"]),
  ],
  targets: [
    .target(
      name: "Tokenizer", path: "Sources/Tokenizer", exclude: ["Resources"], swiftSettings: settings),
    .target(
      name: "Analysis", dependencies: ["Tokenizer"], path: "Sources/Analysis",
      swiftSettings: settings),
    .executableTarget(
      name: "corpus-stats", dependencies: ["Tokenizer", "Analysis"], path: "Sources/corpus-stats",
      swiftSettings: settings),
  ]
)
