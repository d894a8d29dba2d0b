// swift-tools-version: 6.2

import PackageDescription

/// The settings of every target: one language mode, no warning left, every unsafe use marked.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// The data files of `Gazetteers`, which `.ci/embed` has written into Swift.
let gazetteerFiles = ["persons.tsv", "places.tsv", "organisations.tsv", "publications.tsv"]

let package = Package(
  name: "corpus-stats",
  products: [
    .library(name: "Tokenizer", targets: ["Tokenizer"]),
    .library(name: "Analysis", targets: ["Analysis"]),
    .executable(name: "corpus-stats", targets: ["corpus-stats"]),
  ],
  targets: [
    .target(
      name: "Tokenizer", path: "Sources/Tokenizer", exclude: ["Resources", "TOKENS.md"],
      swiftSettings: settings),
    .target(
      name: "Stopwords", path: "Stopwords", exclude: ["README.md", "es.txt"],
      swiftSettings: settings),
    .target(
      name: "Gazetteers", path: "Gazetteers", exclude: ["README.md"] + gazetteerFiles,
      swiftSettings: settings),
    .target(
      name: "Samples", path: "Samples", exclude: ["README.md", "letters"],
      swiftSettings: settings),
    .target(
      name: "Analysis", dependencies: ["Tokenizer", "Stopwords"], path: "Sources/Analysis",
      exclude: ["Resources"],
      swiftSettings: settings),
    .executableTarget(
      name: "corpus-stats",
      dependencies: ["Tokenizer", "Analysis", "Stopwords", "Gazetteers", "Samples"],
      path: "Sources/corpus-stats", swiftSettings: settings),
    .executableTarget(
      name: "hot-loops", dependencies: ["Tokenizer"], path: "Benchmarks/hot-loops",
      swiftSettings: settings),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "TokenizerTests", dependencies: ["Tokenizer", "TestSupport"],
      path: "Tests/TokenizerTests",
      swiftSettings: settings),
    .testTarget(
      name: "AnalysisTests",
      dependencies: ["Analysis", "Tokenizer", "Stopwords", "Gazetteers", "Samples", "TestSupport"],
      path: "Tests/AnalysisTests", swiftSettings: settings),
    .testTarget(
      name: "CorpusStatsTests",
      dependencies: [
        "corpus-stats", "Analysis", "Tokenizer", "Gazetteers", "Samples", "Stopwords",
        "TestSupport",
      ],
      path: "Tests/CorpusStatsTests", swiftSettings: settings),
  ]
)
