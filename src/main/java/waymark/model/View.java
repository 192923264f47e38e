package waymark.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A picture of some of a pathway's roles. It shows every step between two roles that it places,
/// unless the step is hidden.
///
/// @param id its id
/// @param kind which of the three pictures it is
/// @param title what is printed above it
/// @param stages its columns, left to right
/// @param strands its rows, top to bottom
/// @param placements the roles it shows, each once
/// @param bends corners that a person gave to steps, at most one list a step
/// @param labels labels that a person moved, at most one a step
/// @param hidden steps that it does not show, though it places both their roles; `hiddenSteps` in
///   the file
/// @param notes remarks printed in it
/// @param shows the lines of its cards; empty for those usual for the kind
/// @param caption what is printed below it
public record View(
    ViewId id,
    ViewKind kind,
    String title,
    List<Stage> stages,
    List<Strand> strands,
    List<Placement> placements,
    List<Bends> bends,
    List<LabelPlace> labels,
    List<StepId> hidden,
    List<Note> notes,
    Optional<List<CardLine>> shows,
    Optional<String> caption,
    Extra extra) {

  public View {
    Text.check(title, "a view has a title");
    stages = List.copyOf(stages);
    strands = List.copyOf(strands);
    placements = List.copyOf(placements);
    bends = List.copyOf(bends);
    labels = List.copyOf(labels);
    hidden = List.copyOf(hidden);
    notes = List.copyOf(notes);
    shows = shows.map(List::copyOf);
    Unique.check("stage", stages.stream().map(Stage::id));
    Unique.check("strand", strands.stream().map(Strand::id));
    Unique.check("placement of", placements.stream().map(Placement::role));
    Unique.check("bends of", bends.stream().map(Bends::step));
    Unique.check("label of", labels.stream().map(LabelPlace::step));
    Unique.check("note", notes.stream().map(Note::id));
    checkCells(stages, strands, placements);
  }

  private static void checkCells(
      List<Stage> stages, List<Strand> strands, List<Placement> placements) {
    Set<Id> cells = new HashSet<>();
    stages.forEach(s -> cells.add(s.id()));
    strands.forEach(s -> cells.add(s.id()));
    for (Placement p : placements) {
      p.stage().ifPresent(id -> Unique.checkKnown("stage", cells, id));
      p.strand().ifPresent(id -> Unique.checkKnown("strand", cells, id));
    }
  }

  /// {@return a view with nothing in it}
  public static View of(ViewId id, ViewKind kind, String title) {
    return new View(
        id,
        kind,
        title,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Extra.NONE);
  }

  /// {@return what others may see of it: without private notes}
  public View published() {
    return notes.stream().anyMatch(Note::isPrivate)
        ? withNotes(notes.stream().filter(note -> !note.isPrivate()).toList())
        : this;
  }

  /// {@return where it shows `role`}
  public Optional<Placement> placement(RoleId role) {
    return placements.stream().filter(p -> p.role().equals(role)).findFirst();
  }

  /// {@return the stage of that id}
  public Optional<Stage> stage(StageId stage) {
    return stages.stream().filter(s -> s.id().equals(stage)).findFirst();
  }

  /// {@return the strand of that id}
  public Optional<Strand> strand(StrandId strand) {
    return strands.stream().filter(s -> s.id().equals(strand)).findFirst();
  }

  /// {@return the note of that id}
  public Optional<Note> note(NoteId note) {
    return notes.stream().filter(n -> n.id().equals(note)).findFirst();
  }

  /// {@return the lines of its cards, in order}
  public List<CardLine> cardLines() {
    return shows.orElseGet(
        () ->
            switch (kind) {
              case SCHOOL ->
                  List.of(CardLine.PAY, CardLine.PROTECTED_TIME, CardLine.LEADERSHIP_TEAM);
              case TRUST -> List.of(CardLine.SETTING, CardLine.PAY, CardLine.LEADERSHIP_TEAM);
              case FRAMEWORK -> List.of(CardLine.SETTING, CardLine.NEEDS);
            });
  }

  /// {@return the same view with another title}
  public View withTitle(String newTitle) {
    return new View(
        id,
        kind,
        newTitle,
        stages,
        strands,
        placements,
        bends,
        labels,
        hidden,
        notes,
        shows,
        caption,
        extra);
  }

  /// {@return the same view as another of the three pictures}
  public View withKind(ViewKind newKind) {
    return new View(
        id,
        newKind,
        title,
        stages,
        strands,
        placements,
        bends,
        labels,
        hidden,
        notes,
        shows,
        caption,
        extra);
  }

  /// {@return the same view with other columns}
  public View withStages(List<Stage> newStages) {
    return new View(
        id,
        kind,
        title,
        newStages,
        strands,
        placements,
        bends,
        labels,
        hidden,
        notes,
        shows,
        caption,
        extra);
  }

  /// {@return the same view with other rows}
  public View withStrands(List<Strand> newStrands) {
    return new View(
        id,
        kind,
        title,
        stages,
        newStrands,
        placements,
        bends,
        labels,
        hidden,
        notes,
        shows,
        caption,
        extra);
  }

  /// {@return the same view showing other roles}
  public View withPlacements(List<Placement> newPlacements) {
    return new View(
        id,
        kind,
        title,
        stages,
        strands,
        newPlacements,
        bends,
        labels,
        hidden,
        notes,
        shows,
        caption,
        extra);
  }

  /// {@return the same view with other corners}
  public View withBends(List<Bends> newBends) {
    return new View(
        id,
        kind,
        title,
        stages,
        strands,
        placements,
        newBends,
        labels,
        hidden,
        notes,
        shows,
        caption,
        extra);
  }

  /// {@return the same view with other labels moved by hand}
  public View withLabels(List<LabelPlace> newLabels) {
    return new View(
        id,
        kind,
        title,
        stages,
        strands,
        placements,
        bends,
        newLabels,
        hidden,
        notes,
        shows,
        caption,
        extra);
  }

  /// {@return the same view with other steps hidden}
  public View withHidden(List<StepId> newHidden) {
    return new View(
        id,
        kind,
        title,
        stages,
        strands,
        placements,
        bends,
        labels,
        newHidden,
        notes,
        shows,
        caption,
        extra);
  }

  /// {@return the same view with other notes}
  public View withNotes(List<Note> newNotes) {
    return new View(
        id,
        kind,
        title,
        stages,
        strands,
        placements,
        bends,
        labels,
        hidden,
        newNotes,
        shows,
        caption,
        extra);
  }

  /// {@return the same view with other lines on its cards}
  public View withShows(Optional<List<CardLine>> lines) {
    return new View(
        id,
        kind,
        title,
        stages,
        strands,
        placements,
        bends,
        labels,
        hidden,
        notes,
        lines,
        caption,
        extra);
  }

  /// {@return the same view with another caption}
  public View withCaption(Optional<String> newCaption) {
    return new View(
        id,
        kind,
        title,
        stages,
        strands,
        placements,
        bends,
        labels,
        hidden,
        notes,
        shows,
        newCaption,
        extra);
  }

  /// {@return the same view under another id}
  public View withId(ViewId newId) {
    return new View(
        newId,
        kind,
        title,
        stages,
        strands,
        placements,
        bends,
        labels,
        hidden,
        notes,
        shows,
        caption,
        extra);
  }
}
