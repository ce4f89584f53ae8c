// swift-tools-version: 6.1

import PackageDescription

// Apart from the library, so that who uses it does not resolve what only measuring needs. Scripts/bench runs it.
let package = Package(
  name: "NebrijaBenchmarks",
  platforms: [.macOS("26.0")],
  dependencies: [
    .package(name: "Nebrija", path: ".."),
    // Without its traits, which count allocations and need the newest tools.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Stages",
      dependencies: [
        .product(name: "Nebrija", package: "Nebrija"),
        .product(name: "NebrijaCorpus", package: "Nebrija"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Stages",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    // The time that hostile input takes beside prose.
    .executableTarget(
      name: "Hostile", dependencies: [.product(name: "Nebrija", package: "Nebrija")], path: "Benchmarks/Hostile"),
  ],
  swiftLanguageModes: [.v6]
)
