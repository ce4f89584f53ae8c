import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("Vocabulary")
struct VocabularyTests {
  @Test("Numbers are dense, in order of first sight, and stay")
  func example() {
    var vocabulary = Vocabulary()
    #expect(vocabulary.intern("casa") == 0)
    #expect(vocabulary.intern("Casa") == 1)
    #expect(vocabulary.intern("casa") == 0)
    #expect(vocabulary.intern("cas") == 2)
    #expect(vocabulary.count == 3)
    #expect(vocabulary.string(1) == "Casa")
  }

  /// Interns a form that stands in the middle of a text, with letters right behind it.
  private func intern(_ form: [UInt8], _ vocabulary: inout Vocabulary) -> UInt32 {
    let text = [0x7A] + form + [UInt8](repeating: 0x7A, count: 16)
    return intern(text, 1..<(1 + form.count), &vocabulary)
  }

  private func intern(_ text: [UInt8], _ range: Range<Int>, _ vocabulary: inout Vocabulary) -> UInt32 {
    vocabulary.intern(text.span, range, vocabulary.key(of: text.span, range))
  }

  @Test("Lengths around eight and sixteen bytes: each prefix of a form is a form of its own")
  func lengths() {
    var vocabulary = Vocabulary()
    let long = Array("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".utf8)
    for count in 1...long.count { #expect(intern(Array(long[..<count]), &vocabulary) == UInt32(count - 1)) }
    for count in 1...long.count { #expect(intern(Array(long[..<count]), &vocabulary) == UInt32(count - 1)) }
    let zeros = [[0x61, 0], [0x61], [0x61, 0, 0], [0, 0x61], [0], [0, 0]] as [[UInt8]]
    #expect(Set(zeros.map { intern($0, &vocabulary) }).count == 5 + 1)
  }

  @Test("What follows in the text does not count, nor is a form the hash of a longer one")
  func borders() {
    var vocabulary = Vocabulary()
    for (short, long) in [("colinabo", "colinabos"), ("colinabocolinabo", "colinabocolinabos")] {
      let first = intern(Array(short.utf8), &vocabulary)
      let second = intern(Array(long.utf8), &vocabulary)
      #expect(first != second)
      let text = Array((short + long).utf8) + [UInt8](repeating: 0x20, count: 16)
      #expect(intern(text, 0..<short.utf8.count, &vocabulary) == first)
      #expect(intern(text, short.utf8.count..<(text.count - 16), &vocabulary) == second)
      #expect(intern(text, short.utf8.count..<(text.count - 17), &vocabulary) == first)
    }
  }

  @Test("Two hundred thousand random forms, against a Dictionary")
  func randomForms() {
    var generator = SeededGenerator(seed: 91)
    var vocabulary = Vocabulary()
    var numbers: [[UInt8]: UInt32] = [:]
    var forms: [[UInt8]] = []
    for _ in 0..<200_000 {
      let count = generator.number(1...20)
      var form: [UInt8] = []
      for _ in 0..<count { form.append(UInt8(truncatingIfNeeded: 0x61 + generator.next() % 4)) }
      let expected = numbers[form] ?? UInt32(forms.count)
      if expected == forms.count {
        numbers[form] = expected
        forms.append(form)
      }
      let number = intern(form, &vocabulary)
      guard number == expected else {
        Issue.record("\(form) has the number \(number), not \(expected)")
        return
      }
    }
    #expect(vocabulary.count == forms.count)
    for (number, form) in forms.enumerated() where number % 7 == 0 {
      #expect(Array(vocabulary.string(UInt32(number)).utf8) == form)
    }
  }

  @Test("Forms made to look alike: one prefix, one suffix, one bit apart, counters in either half")
  func hostileForms() {
    var vocabulary = Vocabulary()
    var expected: UInt32 = 0
    var isRight = true
    for number in 0..<UInt64(20_000) {
      let short = withUnsafeBytes(of: number << 44 | 1) { Array($0) }
      let prefixed = Array("mismoprefijo".utf8) + withUnsafeBytes(of: number) { Array($0) }
      let suffixed = withUnsafeBytes(of: number.byteSwapped) { Array($0) } + Array("mismosufijo".utf8)
      for form in [short, prefixed, suffixed] {
        isRight = isRight && intern(form, &vocabulary) == expected && intern(form, &vocabulary) == expected
        expected += 1
      }
    }
    #expect(isRight)
    #expect(vocabulary.count == 60_000)
  }

  @Test("Long forms: a mebibyte, and two that differ in the middle")
  func longForms() {
    var vocabulary = Vocabulary()
    var form = [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(intern(form, &vocabulary) == 0)
    form[1 << 19] = 0x62
    #expect(intern(form, &vocabulary) == 1)
    #expect(intern(form, &vocabulary) == 1)
    #expect(vocabulary.withBytes(of: 1) { $0[1 << 19] } == 0x62)
  }

  @Test("Forms that lie at the end of their memory")
  func copying() {
    var vocabulary = Vocabulary()
    let form = Array("atún".utf8)
    let number = form.withUnsafeBufferPointer { vocabulary.intern(copying: $0) }
    #expect(number == intern(form, &vocabulary))
    #expect(number == vocabulary.intern("atún"))
  }
}
