extension Profile {
  /// The profile of the documents of this one and of another, byte for byte the one that counting them together gives.
  ///
  ///     let year = try january.merging(february).merging(march)
  ///
  /// - Throws: an error of ``ProfileError/Code/different`` that names what was counted differently, and of
  ///   ``ProfileError/Code/pruned`` where one of them lacks what was rare.
  /// - Complexity: O(*n*) in both.
  public func merging(_ other: Profile) throws(ProfileError) -> Profile { try Profile.merging([self, other]) }

  /// The profile of the documents of several; O(*n* log *k*) for *k* of them. They come to no profile where there is none.
  public static func merging(_ profiles: [Profile]) throws(ProfileError) -> Profile {
    var parts = ProfileParts(profiles.first?.identity ?? ProfileIdentity(Settings()))
    for profile in profiles {
      try parts.identity.check(mergingWith: profile.identity)
      parts.append(profile)
    }
    return try parts.profile()
  }

  /// The profile without what occurs less often than so many times: smaller, and final, since it no longer merges. The
  /// figures of the whole corpus stay.
  ///
  /// 1 and less leave it as it is; a profile that was pruned more stays so. O(*n*).
  public func pruned(minimumCount: Int) -> Profile {
    var parts = ProfileParts(self)
    parts.identity.minimumCount = max(minimumCount, self.minimumCount)
    // What is in memory can be read.
    return (try? parts.profile()) ?? self
  }
}

extension ProfileIdentity {
  /// Throws unless the counts of both may be added.
  func check(mergingWith other: ProfileIdentity) throws(ProfileError) {
    let differences = differences(from: other).filter { !$0.hasPrefix("minimum ") }
    if !differences.isEmpty {
      throw ProfileError(.different, "was counted differently: \(differences.joined(separator: "; "))")
    }
    let minimum = max(minimumCount, other.minimumCount)
    if minimum > 1 {
      throw ProfileError(.pruned, "is final: what occurs less than \(minimum) times was left out, and cannot be added")
    }
  }
}
