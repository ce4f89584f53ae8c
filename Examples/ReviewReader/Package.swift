// swift-tools-version: 6.2

import PackageDescription

// A program of its own that uses Nebrija as any other would: no Foundation, nothing but the two libraries.
// The path leads to the repository around it; elsewhere it is `.package(url:from:)`.
let package = Package(
  name: "ReviewReader",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "Nebrija", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "ReviewReader",
      dependencies: [
        .product(name: "Nebrija", package: "Nebrija"),
        .product(name: "NebrijaCorpus", package: "Nebrija"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
