import CNebrijaBytes
import Foundation

/// The most memory that the program held at a time.
enum PeakMemory {
  /// Starts to measure anew, where the system can; elsewhere the peak is that of the whole run.
  static func reset() {
    #if os(Linux)
      // What was freed goes back first, or it would count as memory of the next.
      nebrija_memory_trim()
      guard let file = fopen("/proc/self/clear_refs", "w") else { return }
      fputs("5", file)
      fclose(file)
    #endif
  }

  /// Since the last reset, in bytes.
  static var bytes: Int {
    #if os(Linux)
      // "VmHWM:     1234 kB"; a system without it has no more than the peak of the whole run.
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      for line in status.split(separator: "\n") where line.hasPrefix("VmHWM:") {
        if let kilobytes = line.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Int($0) }) {
          return kilobytes * 1024
        }
      }
    #endif
    var usage = rusage()
    #if os(Linux)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss * 1024
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
  }
}
