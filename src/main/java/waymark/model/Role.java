package waymark.model;

import java.util.List;
import java.util.Optional;

/// A post that a person may hold. It lives once in the pathway; views place it.
///
/// @param id its id
/// @param title what people call it
/// @param kind the sort of post it is
/// @param setting where it is held
/// @param leadershipTeam whether it has a seat on the leadership team, or empty if not said
/// @param pay what it pays
/// @param protectedTime time kept for it
/// @param needs what it asks for, whichever way one came
/// @param summary what it is, in the author's words
/// @param sources where these facts come from, each with its date
public record Role(
    RoleId id,
    String title,
    RoleKind kind,
    Optional<Setting> setting,
    Optional<Boolean> leadershipTeam,
    Optional<Pay> pay,
    Optional<ProtectedTime> protectedTime,
    List<Need> needs,
    Optional<String> summary,
    List<String> sources,
    Extra extra) {

  public Role {
    Text.check(title, "a role has a title");
    needs = List.copyOf(needs);
    sources = List.copyOf(sources);
  }

  /// {@return a role of which only title and kind are known}
  public static Role of(RoleId id, String title, RoleKind kind) {
    return new Role(
        id,
        title,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Extra.NONE);
  }

  /// {@return the same role under another id}
  public Role withId(RoleId newId) {
    return new Role(
        newId,
        title,
        kind,
        setting,
        leadershipTeam,
        pay,
        protectedTime,
        needs,
        summary,
        sources,
        extra);
  }

  /// {@return the same role with another title}
  public Role withTitle(String newTitle) {
    return new Role(
        id,
        newTitle,
        kind,
        setting,
        leadershipTeam,
        pay,
        protectedTime,
        needs,
        summary,
        sources,
        extra);
  }

  /// {@return the same role of another kind}
  public Role withKind(RoleKind newKind) {
    return new Role(
        id,
        title,
        newKind,
        setting,
        leadershipTeam,
        pay,
        protectedTime,
        needs,
        summary,
        sources,
        extra);
  }

  /// {@return the same role in another setting}
  public Role withSetting(Optional<Setting> newSetting) {
    return new Role(
        id,
        title,
        kind,
        newSetting,
        leadershipTeam,
        pay,
        protectedTime,
        needs,
        summary,
        sources,
        extra);
  }

  /// {@return the same role, on the leadership team or not}
  public Role withLeadershipTeam(Optional<Boolean> onIt) {
    return new Role(
        id, title, kind, setting, onIt, pay, protectedTime, needs, summary, sources, extra);
  }

  /// {@return the same role with other pay}
  public Role withPay(Optional<Pay> newPay) {
    return new Role(
        id,
        title,
        kind,
        setting,
        leadershipTeam,
        newPay,
        protectedTime,
        needs,
        summary,
        sources,
        extra);
  }

  /// {@return the same role with other protected time}
  public Role withProtectedTime(Optional<ProtectedTime> time) {
    return new Role(
        id, title, kind, setting, leadershipTeam, pay, time, needs, summary, sources, extra);
  }

  /// {@return the same role with other needs}
  public Role withNeeds(List<Need> newNeeds) {
    return new Role(
        id,
        title,
        kind,
        setting,
        leadershipTeam,
        pay,
        protectedTime,
        newNeeds,
        summary,
        sources,
        extra);
  }

  /// {@return the same role with another summary}
  public Role withSummary(Optional<String> newSummary) {
    return new Role(
        id,
        title,
        kind,
        setting,
        leadershipTeam,
        pay,
        protectedTime,
        needs,
        newSummary,
        sources,
        extra);
  }

  /// {@return the same role with other sources}
  public Role withSources(List<String> newSources) {
    return new Role(
        id,
        title,
        kind,
        setting,
        leadershipTeam,
        pay,
        protectedTime,
        needs,
        summary,
        newSources,
        extra);
  }
}
