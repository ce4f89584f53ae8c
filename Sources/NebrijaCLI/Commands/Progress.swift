import Foundation
import Synchronization

/// Says on standard error how far a long run is, if that is a terminal.
final class Progress: Sendable {
  private struct State {
    var documents = 0
    var last = ContinuousClock.now
  }

  private let state = Mutex(State())
  private let isShown = isatty(STDERR_FILENO) == 1

  func advance(documents: Int) {
    guard isShown else { return }
    state.withLock { state in
      state.documents += documents
      let now = ContinuousClock.now
      guard now - state.last > .milliseconds(200) else { return }
      state.last = now
      show("\r\(state.documents) documents")
    }
  }

  /// Clears the line.
  func end() {
    if isShown { show("\r\u{1B}[K") }
  }

  private func show(_ text: String) {
    _ = write(STDERR_FILENO, text, text.utf8.count)
  }
}
