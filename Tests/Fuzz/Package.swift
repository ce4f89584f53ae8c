// swift-tools-version: 6.2

import PackageDescription

// Apart from the library, since it links only with `--sanitize=fuzzer`; run, beside this file, builds it and starts it.
let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "Nebrija", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "Nebrija", package: "Nebrija"),
        .product(name: "NebrijaCorpus", package: "Nebrija"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
