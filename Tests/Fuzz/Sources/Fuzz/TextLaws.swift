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

/// The offset map leads from end to end, never back, and only to boundaries of scalars.
func checkRepair(_ text: String) {
  let repaired = NormalizedText(text)
  let count = repaired.text.utf8.count
  let sourceCount = repaired.original.utf8.count
  law(repaired.offsets.source(of: 0) == 0, "the start is at \(repaired.offsets.source(of: 0))")
  law(repaired.offsets.source(of: count) == sourceCount, "the end is at \(repaired.offsets.source(of: count))")
  law(!repaired.isClean || repaired.text.utf8.elementsEqual(text.utf8), "a clean text was changed")

  var boundaries = [0]
  for scalar in repaired.text.unicodeScalars { boundaries.append(boundaries[boundaries.count - 1] + scalar.utf8.count) }
  var last = 0
  for boundary in boundaries {
    let source = repaired.offsets.source(of: boundary)
    law(source >= last, "\(boundary) leads back to \(source), behind \(last)")
    law(text.isScalarBoundary(source), "\(boundary) leads into a scalar at \(source)")
    last = source
  }
  for (start, end) in zip(boundaries, boundaries.dropFirst()) {
    let range = repaired.offsets.sourceRange(of: start..<end)
    law(text.isScalarBoundary(range.lowerBound), "\(start)..<\(end) starts in a scalar, at \(range.lowerBound)")
    law(text.isScalarBoundary(range.upperBound), "\(start)..<\(end) ends in a scalar, at \(range.upperBound)")
  }
}
