/// Places the words of a network: those that are linked near each other, no label over another.
///
///     NetworkLayout(labels: [(60, 26), (80, 26)], links: [(0, 1)], width: 360).centres   // (40, 23), (146, 23)
///
/// What hangs together is laid out by itself, by forces as Fruchterman and Reingold have them (Software: Practice and
/// Experience 21, 1991) in a fixed number of steps; labels that overlap are pushed apart; then the parts are put beside and
/// below each other, the largest first. Only the arithmetic that IEEE 754 defines to the last bit is used, and nothing
/// random: the same network has the same picture everywhere. Quadratic in the labels of a part, cubic in the parts, of
/// which a page holds fifty.
struct NetworkLayout {
  struct Point: Equatable {
    var x: Double
    var y: Double
  }

  /// Of each label, in the order in which they were given.
  private(set) var centres: [Point]
  /// What room they take below each other.
  private(set) var height = 0.0

  /// How far labels, and parts, stay apart, and how long the link of two words alone is.
  private static let (gap, partGap, linkLength) = (10.0, 26.0, 30.0)

  /// - Parameter width: of the picture; no label may be wider.
  init(labels: [(width: Double, height: Double)], links: [(Int, Int)], width: Double) {
    centres = Array(repeating: Point(x: 0, y: 0), count: labels.count)
    var placed: [Box] = []
    for part in Self.parts(labels.count, links) {
      let picture = PartLayout(part, labels, links, width: width)
      let box = Box(picture.size, in: width, beside: placed)
      placed.append(box)
      height = max(height, box.y + box.height)
      for (index, centre) in zip(part, picture.centres) {
        centres[index] = Point(x: box.x + centre.x, y: box.y + centre.y)
      }
    }
    let free = width - (placed.map { $0.x + $0.width }.max() ?? width)
    for index in centres.indices { centres[index].x += free / 2 }
  }

  /// The labels that hang together, the most first; equals by their first label.
  private static func parts(_ count: Int, _ links: [(Int, Int)]) -> [[Int]] {
    var part = Array(0..<count)
    for (one, other) in links where part[one] != part[other] {
      let (kept, joined) = (min(part[one], part[other]), max(part[one], part[other]))
      for index in part.indices where part[index] == joined { part[index] = kept }
    }
    return Dictionary(grouping: part.indices) { part[$0] }.values
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0[0] < $1[0] }
  }

  /// Where a part stands: as high as it can, then as far to the left.
  private struct Box {
    var x = 0.0
    var y = 0.0
    let width: Double
    let height: Double

    init(_ size: Point, in room: Double, beside others: [Box]) {
      (width, height) = (size.x, size.y)
      let xs = [0] + others.map { $0.x + $0.width + NetworkLayout.partGap }.sorted()
      let ys = [0] + others.map { $0.y + $0.height + NetworkLayout.partGap }.sorted()
      for y in ys {
        for x in xs where x == 0 || x + width <= room {
          (self.x, self.y) = (x, y)
          if !others.contains(where: collides) { return }
        }
      }
    }

    private func collides(_ other: Box) -> Bool {
      x < other.x + other.width + NetworkLayout.partGap && other.x < x + width + NetworkLayout.partGap
        && y < other.y + other.height + NetworkLayout.partGap && other.y < y + height + NetworkLayout.partGap
    }
  }

  /// The labels of one part, from its upper left corner.
  private struct PartLayout {
    private(set) var centres: [Point]
    private(set) var size = Point(x: 0, y: 0)
    private let labels: [(width: Double, height: Double)]

    private static let (forceSteps, pushSteps) = (300, 200)
    /// How much wider than high a label is: forces see what is across so much shorter, and words stand side by side.
    private static let breadth = 3.0

    init(_ part: [Int], _ all: [(width: Double, height: Double)], _ links: [(Int, Int)], width: Double) {
      labels = part.map { all[$0] }
      centres = Self.spiral(labels.count)
      let numbers = Dictionary(uniqueKeysWithValues: part.enumerated().map { ($1, $0) })
      let own = links.compactMap { link in numbers[link.0].flatMap { one in numbers[link.1].map { (one, $0) } } }
      if labels.count == 2 {
        standSideBySide(width: width)
      } else {
        for step in 0..<Self.forceSteps {
          move(own, reach: 60 * (1 - Double(step) / Double(Self.forceSteps)))
        }
        for _ in 0..<Self.pushSteps where !pushApart(width: width) { break }
        settle(width: width)
      }
      cutToSize()
    }

    /// Points on a sunflower's spiral: each turned by the golden angle against the last.
    private static func spiral(_ count: Int) -> [Point] {
      // The cosine and the sine of 137.5 degrees.
      let (cosine, sine) = (-0.737_368_878_078_32, 0.675_490_294_261_523_8)
      var direction = Point(x: 1, y: 0)
      return (0..<count).map { index in
        defer {
          direction = Point(
            x: direction.x * cosine - direction.y * sine, y: direction.x * sine + direction.y * cosine)
        }
        let radius = (Double(index) + 0.5).squareRoot() * 30
        return Point(x: direction.x * radius * breadth, y: direction.y * radius)
      }
    }

    private mutating func standSideBySide(width: Double) {
      let apart = (labels[0].width + labels[1].width) / 2 + NetworkLayout.linkLength
      let fits = labels[0].width + labels[1].width + NetworkLayout.linkLength <= width
      centres = [Point(x: 0, y: 0), fits ? Point(x: apart, y: 0) : Point(x: 0, y: labels[0].height + 18)]
    }

    /// One step: all push each other away and links pull; nothing goes farther than `reach`.
    private mutating func move(_ links: [(Int, Int)], reach: Double) {
      let distance = 38.0
      var forces = Array(repeating: Point(x: 0, y: 0), count: centres.count)
      func add(_ vector: Point, _ factor: Double, to index: Int) {
        forces[index].x += vector.x * factor
        forces[index].y += vector.y * factor
      }
      for one in centres.indices {
        for other in centres.indices where other > one {
          let away = difference(one, other)
          let push = distance * distance / max(away.x * away.x + away.y * away.y, 1)
          add(away, push, to: one)
          add(away, -push, to: other)
        }
      }
      for (one, other) in links {
        let away = difference(one, other)
        let pull = (away.x * away.x + away.y * away.y).squareRoot() / distance
        add(away, -pull, to: one)
        add(away, pull, to: other)
      }
      for index in centres.indices {
        let length = (forces[index].x * forces[index].x + forces[index].y * forces[index].y).squareRoot()
        let scale = length > reach ? reach / length : 1
        centres[index].x += forces[index].x * scale * Self.breadth
        centres[index].y += forces[index].y * scale
      }
    }

    /// From the second to the first, as forces see it.
    private func difference(_ one: Int, _ other: Int) -> Point {
      Point(x: (centres[one].x - centres[other].x) / Self.breadth, y: centres[one].y - centres[other].y)
    }

    /// Moves each two labels that overlap apart, the shorter way, but none over the picture's sides; false if none did.
    private mutating func pushApart(width: Double) -> Bool {
      var moved = false
      keepInside(width: width)
      for one in centres.indices {
        for other in centres.indices where other > one {
          let (dx, dy) = (centres[one].x - centres[other].x, centres[one].y - centres[other].y)
          let overlapX = (labels[one].width + labels[other].width) / 2 + NetworkLayout.gap - abs(dx)
          let overlapY = (labels[one].height + labels[other].height) / 2 + NetworkLayout.gap - abs(dy)
          guard overlapX > 0.01, overlapY > 0.01 else { continue }
          moved = true
          if overlapX < overlapY {
            let step = dx < 0 ? -overlapX / 2 : overlapX / 2
            centres[one].x += step
            centres[other].x -= step
          } else {
            let step = dy < 0 ? -overlapY / 2 : overlapY / 2
            centres[one].y += step
            centres[other].y -= step
          }
        }
      }
      return moved
    }

    private mutating func keepInside(width: Double) {
      let middle = ((centres.map(\.x).min() ?? 0) + (centres.map(\.x).max() ?? 0)) / 2
      for index in centres.indices {
        let half = max((width - labels[index].width) / 2, 0)
        centres[index].x = min(max(centres[index].x, middle - half), middle + half)
      }
    }

    /// What still overlaps, for want of room across, goes down until it does not.
    private mutating func settle(width: Double) {
      keepInside(width: width)
      var settled: [Int] = []
      for index in centres.indices.sorted(by: { (centres[$0].y, $0) < (centres[$1].y, $1) }) {
        // Those above come in the order of their height, so that one pass is enough.
        for other in settled.sorted(by: { (centres[$0].y, $0) < (centres[$1].y, $1) }) {
          let apart = (labels[index].height + labels[other].height) / 2 + NetworkLayout.gap
          let overlapX =
            (labels[index].width + labels[other].width) / 2 + NetworkLayout.gap
            - abs(
              centres[index].x - centres[other].x)
          if overlapX > 0.01, abs(centres[index].y - centres[other].y) < apart - 0.01 {
            centres[index].y = centres[other].y + apart
          }
        }
        settled.append(index)
      }
    }

    private mutating func cutToSize() {
      let boxes = zip(centres, labels)
      let left = boxes.map { $0.x - $1.width / 2 }.min() ?? 0
      let top = boxes.map { $0.y - $1.height / 2 }.min() ?? 0
      let right = boxes.map { $0.x + $1.width / 2 }.max() ?? 0
      let bottom = boxes.map { $0.y + $1.height / 2 }.max() ?? 0
      size = Point(x: right - left, y: bottom - top)
      for index in centres.indices {
        centres[index].x -= left
        centres[index].y -= top
      }
    }
  }
}
