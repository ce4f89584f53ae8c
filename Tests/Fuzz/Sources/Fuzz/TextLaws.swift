import Nebrija

/// Decoding is total, gives well-formed UTF-8, and does not depend on how the bytes come in pieces. The first two bytes
/// choose the encoding and the cut.
func checkDecoding(_ input: [UInt8]) {
  guard input.count >= 2 else { return }
  let bytes = Array(input.dropFirst(2))
  let encodings: [TextEncoding] = [
    .utf8, .windows1252, .detect(in: bytes.span), TextEncoding(name: "utf-16le") ?? .utf8,
    TextEncoding(name: "iso-8859-15") ?? .utf8,
  ]
  let encoding = encodings[Int(input[0]) % encodings.count]
  let cut = bytes.isEmpty ? 0 : Int(input[1]) % (bytes.count + 1)

  let (whole, illFormed) = decode([bytes], encoding)
  let (pieces, illFormedInPieces) = decode([Array(bytes[..<cut]), Array(bytes[cut...])], encoding)
  law(whole == pieces, "\(encoding.name), cut at \(cut): \(whole) is not \(pieces)")
  law(illFormed == illFormedInPieces, "\(encoding.name), cut at \(cut): \(illFormed) is not \(illFormedInPieces)")
  law(Array(String(decoding: whole, as: UTF8.self).utf8) == Array(whole), "\(encoding.name): not well-formed: \(whole)")
}

private func decode(_ pieces: [[UInt8]], _ encoding: TextEncoding) -> (text: ContiguousArray<UInt8>, illFormed: Int) {
  var decoder = TextDecoder(encoding: encoding)
  var text: ContiguousArray<UInt8> = []
  for (number, piece) in pieces.enumerated() {
    decoder.decode(piece.span, isLast: number == pieces.count - 1, into: &text)
  }
  return (text, decoder.illFormedCount)
}

/// The edits make the repaired text out of the original, and the offset map is what they say: from end to end, never
/// back, only to boundaries of scalars, and no wider than the edits that a stretch touches.
func checkRepair(_ text: String) {
  let repaired = NormalizedText(text)
  let count = repaired.text.utf8.count
  let sourceCount = repaired.original.utf8.count
  // Where nothing is left, the start is the end.
  law(count == 0 || repaired.offsets.source(of: 0) == 0, "the start is at \(repaired.offsets.source(of: 0))")
  law(repaired.offsets.source(of: count) == sourceCount, "the end is at \(repaired.offsets.source(of: count))")
  law(!repaired.isClean || repaired.text.utf8.elementsEqual(text.utf8), "a clean text was changed")
  let places = places(of: repaired.edits, from: text, to: repaired.text)

  var boundaries = [0]
  for scalar in repaired.text.unicodeScalars { boundaries.append(boundaries[boundaries.count - 1] + scalar.utf8.count) }
  var last = 0
  for boundary in boundaries {
    let source = repaired.offsets.source(of: boundary)
    law(source >= last, "\(boundary) leads back to \(source), behind \(last)")
    law(text.isScalarBoundary(source), "\(boundary) leads into a scalar at \(source)")
    last = source
  }
  // Stretches of one, three and very many characters.
  for width in [1, 3, max(boundaries.count / 2, 1)] {
    for (start, end) in zip(boundaries, boundaries.dropFirst(width)) {
      let range = repaired.offsets.sourceRange(of: start..<end)
      law(text.isScalarBoundary(range.lowerBound), "\(start)..<\(end) starts in a scalar, at \(range.lowerBound)")
      law(text.isScalarBoundary(range.upperBound), "\(start)..<\(end) ends in a scalar, at \(range.upperBound)")
      let smallest = smallestSource(of: start..<end, places)
      law(range == smallest, "\(start)..<\(end) comes from \(range), not \(smallest)")
    }
  }
}

/// Where an edit stands in the two texts.
private struct Place {
  let source: Range<Int>
  let result: Range<Int>
}

/// Applies the edits, which must give the repaired text, and says where each stands in it.
private func places(of edits: [NormalizedText.Edit], from text: String, to repaired: String) -> [Place] {
  let source = Array(text.utf8)
  var result: [UInt8] = []
  var places: [Place] = []
  var copied = 0
  for edit in edits {
    law(edit.source.lowerBound >= copied, "an edit at \(edit.source) starts before \(copied)")
    law(edit.source.upperBound <= source.count, "an edit at \(edit.source) ends behind the text")
    result += source[copied..<edit.source.lowerBound]
    let start = result.count
    result += Array(edit.replacement.utf8)
    places.append(Place(source: edit.source, result: start..<result.count))
    copied = edit.source.upperBound
  }
  result += source[copied...]
  law(result == Array(repaired.utf8), "the edits give \(String(decoding: result, as: UTF8.self)), not \(repaired)")
  return places
}

/// The smallest source range that holds every edit which a stretch touches, edit by edit.
private func smallestSource(of range: Range<Int>, _ places: [Place]) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  for place in places {
    let shift = place.source.upperBound - place.result.upperBound
    if place.result.upperBound <= range.lowerBound {
      start = range.lowerBound + shift
    } else if place.result.lowerBound < range.lowerBound {
      start = place.source.lowerBound
    }
    if place.result.lowerBound < range.upperBound {
      end = place.result.upperBound <= range.upperBound ? range.upperBound + shift : place.source.upperBound
    }
  }
  return start..<end
}
