/// The kind of text that the thresholds of the sentiment labels were set for.
public enum Domain: String, CaseIterable, Sendable {
  /// Chosen by the text; until its form is looked at, ``general``.
  case auto
  case general, reviews, social, news, finance

  /// The domain that is used, and named in results.
  var resolved: Domain { self == .auto ? .general : self }

  /// A document's score from here on is positive, and below its negative it is negative.
  ///
  /// Set on 2026-11-22, together with the weight of sentences without evidence, by trying 0.02…0.30 in steps of 0.02 on
  /// five development sets of tweets and reviews with three classes: 0.20 gave the best mean macro-F1, 0.586. One figure
  /// for all domains until each has data of its own.
  var threshold: Double { 0.2 }
}
