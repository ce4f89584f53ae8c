// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Nebrija",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Nebrija", targets: ["Nebrija"]),
    .library(name: "NebrijaCorpus", targets: ["NebrijaCorpus"]),
    .executable(name: "nebrija", targets: ["NebrijaCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
  ],
  targets: [
    // The word lists, embedded, and the doors to C++ libraries.
    .target(
      name: "CNebrijaLexicons", path: "Lexicons",
      exclude: ["README.md", "abbreviations.tsv", "modifiers.tsv", "polarity.tsv", "stopwords.tsv", "overlays"]),
    .systemLibrary(
      name: "CNebrijaSystemICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CNebrijaBytes", cSettings: [.define("_GNU_SOURCE", .when(platforms: [.linux]))]),
    .target(name: "CNebrijaICU", dependencies: ["CNebrijaSystemICU"]),
    // Named without pkg-config: simdjson's file asks for a definition that SwiftPM prohibits, and warns of.
    .target(name: "CNebrijaJSON", linkerSettings: [.linkedLibrary("simdjson")]),

    // The library, many documents, the command line.
    .target(
      name: "Nebrija", dependencies: ["CNebrijaBytes", "CNebrijaICU", "CNebrijaLexicons"], swiftSettings: strict),
    .target(name: "NebrijaCorpus", dependencies: ["Nebrija", "CNebrijaJSON"], swiftSettings: strict),
    .executableTarget(
      name: "NebrijaCLI",
      dependencies: [
        "CNebrijaBytes", "CNebrijaICU", "Nebrija", "NebrijaCorpus",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),

    // What the tests of all three share, and the tests.
    .target(name: "NebrijaTestSupport", path: "Tests/Support", swiftSettings: strict),
    .testTarget(
      name: "NebrijaTests", dependencies: ["Nebrija", "NebrijaTestSupport", "CNebrijaBytes", "CNebrijaICU"],
      exclude: ["Golden", "Oracles"],
      swiftSettings: strict),
    .testTarget(
      name: "NebrijaCorpusTests", dependencies: ["Nebrija", "NebrijaCorpus", "NebrijaTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "NebrijaCLITests", dependencies: ["Nebrija", "NebrijaCLI", "NebrijaCorpus", "NebrijaTestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx17
)
