/// What a word expresses or arouses, beside being good or bad (after Ekman's six, *Cognition and Emotion* 6, 1992, pages 169–200).
public enum Emotion: String, CaseIterable, Sendable {
  case joy, anger, sadness, fear, disgust, surprise
}
