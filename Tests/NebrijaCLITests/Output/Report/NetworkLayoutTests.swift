import NebrijaTestSupport
import Testing

@testable import NebrijaCLI

@Suite struct NetworkLayoutTests {
  private typealias Labels = [(width: Double, height: Double)]

  /// Whether no two labels overlap, and all lie in the picture.
  private func isTidy(_ layout: NetworkLayout, _ labels: Labels, width: Double) -> Bool {
    let boxes = zip(layout.centres, labels).map { centre, label in
      (
        left: centre.x - label.width / 2, right: centre.x + label.width / 2, top: centre.y - label.height / 2,
        bottom: centre.y + label.height / 2
      )
    }
    let slack = 0.5
    guard
      boxes.allSatisfy({
        $0.left > -slack && $0.right < width + slack && $0.top > -slack && $0.bottom < layout.height + slack
      })
    else { return false }
    return boxes.indices.allSatisfy { one in
      boxes.indices.allSatisfy { other in
        one == other || boxes[one].right <= boxes[other].left + slack || boxes[other].right <= boxes[one].left + slack
          || boxes[one].bottom <= boxes[other].top + slack || boxes[other].bottom <= boxes[one].top + slack
      }
    }
  }

  @Test(arguments: [360.0, 720, 1_020]) func `no label lies over another, in any network`(width: Double) {
    var random = SeededGenerator(seed: UInt64(width))
    for round in 0..<12 {
      let labels: Labels = (0..<Int.random(in: 1...80, using: &random)).map { _ in
        (width: Double.random(in: 30...170, using: &random), height: 26)
      }
      // From many small parts to one large.
      let links = (0..<labels.count * round / 8).map { _ in
        (labels.indices.randomElement(using: &random) ?? 0, labels.indices.randomElement(using: &random) ?? 0)
      }
      let layout = NetworkLayout(labels: labels, links: links, width: width)
      #expect(isTidy(layout, labels, width: width), "round \(round)")
      #expect(layout.centres == NetworkLayout(labels: labels, links: links, width: width).centres)
    }
  }

  @Test func `a star, a chain and a ring fit a telephone`() {
    let labels: Labels = Array(repeating: (width: 120, height: 26), count: 17)
    for links in [(1..<17).map { (0, $0) }, (1..<17).map { ($0 - 1, $0) }, (0..<17).map { ($0, ($0 + 1) % 17) }] {
      #expect(isTidy(NetworkLayout(labels: labels, links: links, width: 356), labels, width: 356))
    }
  }

  @Test func `two words stand side by side, or below each other where there is no room`() {
    let wide = NetworkLayout(labels: [(60, 26), (80, 26)], links: [(0, 1)], width: 360)
    #expect(wide.centres.map(\.y) == [13, 13] && wide.centres[1].x - wide.centres[0].x == 100)
    #expect(wide.height == 26)
    let narrow = NetworkLayout(labels: [(60, 26), (80, 26)], links: [(0, 1)], width: 100)
    #expect(narrow.centres[0].x == narrow.centres[1].x && narrow.height == 70)
  }

  @Test func `nothing needs no room`() {
    let layout = NetworkLayout(labels: [], links: [], width: 360)
    #expect(layout.centres.isEmpty && layout.height == 0)
  }
}
