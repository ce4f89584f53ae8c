// Ten megabytes of a single sign, or of a few, must not take more than three times as long as ten megabytes of prose.
//
//     swift run -c release --package-path Benchmarks Hostile [NAME…]
//
// prints for each input and stage how many times as long it took, with ! where that is too long, and ends with 1 if it is
// so for an input that is not known for it. An input that is far too slow is given up at a smaller size, which the table
// says.

import Foundation
import Nebrija

let sizes = [100_000, 1_000_000, 10_000_000]

let chosen = Set(CommandLine.arguments.dropFirst())
let inputs = Input.all.filter { chosen.isEmpty || chosen.contains($0.name) }
let measures = Measure.all.map { (measure: $0, prose: $0.prose()) }

print("times as long as prose".padded(24), measures.map { $0.measure.name.padded(-10) }.joined())
print("ms for 10 MB of prose".padded(24), measures.map { $0.prose[2].milliseconds.padded(-10) }.joined())
var isTooSlow = false
for input in inputs {
  var row = ""
  for (measure, prose) in measures {
    let (ratio, size) = measure.ratio(of: input, expected: prose)
    isTooSlow = isTooSlow || ratio > measure.limit && !Input.knownIssues.contains(input.name)
    let place = size < sizes[2] ? "@\(size / 1000)k!" : ratio > measure.limit ? "!" : " "
    row += (ratio.short + place).padded(-10)
  }
  print(input.name.padded(24), row + (Input.knownIssues.contains(input.name) ? "  known" : ""))
}
exit(isTooSlow ? 1 : 0)
