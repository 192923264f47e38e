package waymark.model;

import java.util.List;
import java.util.Optional;

/// A move from one role to another, or, as [StepKind#DEEPEN] from a role to itself, growth within
/// it.
///
/// @param id its id
/// @param from the role left
/// @param to the role taken up
/// @param kind what the move means
/// @param years how long one usually is in `from` before it
/// @param needs what the move asks for, all of them
/// @param note anything a reader should know
/// @param sources where these facts come from, each with its date
public record Step(
    StepId id,
    RoleId from,
    RoleId to,
    StepKind kind,
    Optional<Years> years,
    List<Need> needs,
    Optional<String> note,
    List<String> sources,
    Extra extra) {

  public Step {
    needs = List.copyOf(needs);
    sources = List.copyOf(sources);
  }

  /// {@return a step of which only its ends and kind are known}
  public static Step of(StepId id, RoleId from, RoleId to, StepKind kind) {
    return new Step(
        id, from, to, kind, Optional.empty(), List.of(), Optional.empty(), List.of(), Extra.NONE);
  }

  /// {@return the same step under another id}
  public Step withId(StepId newId) {
    return new Step(newId, from, to, kind, years, needs, note, sources, extra);
  }

  /// {@return the same step between other roles}
  public Step withEnds(RoleId newFrom, RoleId newTo) {
    return new Step(id, newFrom, newTo, kind, years, needs, note, sources, extra);
  }

  /// {@return the same step of another kind}
  public Step withKind(StepKind newKind) {
    return new Step(id, from, to, newKind, years, needs, note, sources, extra);
  }

  /// {@return the same step taking another time}
  public Step withYears(Optional<Years> newYears) {
    return new Step(id, from, to, kind, newYears, needs, note, sources, extra);
  }

  /// {@return the same step with other needs}
  public Step withNeeds(List<Need> newNeeds) {
    return new Step(id, from, to, kind, years, newNeeds, note, sources, extra);
  }

  /// {@return the same step with another note}
  public Step withNote(Optional<String> newNote) {
    return new Step(id, from, to, kind, years, needs, newNote, sources, extra);
  }

  /// {@return the same step with other sources}
  public Step withSources(List<String> newSources) {
    return new Step(id, from, to, kind, years, needs, note, newSources, extra);
  }

  /// {@return whether `role` is one of its ends}
  public boolean touches(RoleId role) {
    return from.equals(role) || to.equals(role);
  }
}
