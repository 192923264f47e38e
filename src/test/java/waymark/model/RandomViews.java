package waymark.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Views by chance of some roles and steps.
final class RandomViews {

  private final Chance chance;
  private final List<RoleId> roles;
  private final List<StepId> steps;

  RandomViews(Chance chance, List<RoleId> roles, List<StepId> steps) {
    this.chance = chance;
    this.roles = roles;
    this.steps = steps;
  }

  View view(int number) {
    List<Stage> stages = numbers(3).map(this::stage).toList();
    List<Strand> strands = numbers(3).map(this::strand).toList();
    return new View(
        new ViewId("view-" + number),
        chance.pick(List.of(ViewKind.values())),
        chance.title(),
        stages,
        strands,
        chance.pickSome(roles).stream().map(r -> placement(r, stages, strands)).toList(),
        chance.pickSome(steps).stream().map(this::bends).toList(),
        chance.pickSome(steps).stream()
            .map(s -> new LabelPlace(s, chance.point(), chance.extra()))
            .toList(),
        chance.pickSome(steps),
        numbers(3).map(this::note).toList(),
        chance.maybe(() -> chance.pickSome(List.of(CardLine.values()))),
        chance.text(),
        chance.extra());
  }

  private Stream<Integer> numbers(int most) {
    return IntStream.range(0, chance.upTo(most)).boxed();
  }

  private Stage stage(int number) {
    return new Stage(
        new StageId("stage-" + number), chance.title(), chance.extent(), chance.extra());
  }

  private Strand strand(int number) {
    return new Strand(
        new StrandId("strand-" + number),
        chance.title(),
        chance.extent(),
        chance.maybe(() -> chance.pick(List.of(Tone.values()))),
        chance.extra());
  }

  private Placement placement(RoleId role, List<Stage> stages, List<Strand> strands) {
    return new Placement(
        role,
        chance.maybe(chance::point),
        chance.pickMaybe(stages).map(Stage::id),
        chance.pickMaybe(strands).map(Strand::id),
        chance.extra());
  }

  private Bends bends(StepId step) {
    int corners = chance.between(1, 4);
    return new Bends(
        step,
        Stream.generate(chance::point).limit(corners).toList(),
        Stream.generate(chance::extra).limit(corners).toList(),
        chance.extra());
  }

  private Note note(int number) {
    return new Note(
        new NoteId("note-" + number),
        chance.title(),
        chance.point(),
        chance.extent(),
        chance.coin(),
        chance.extra());
  }
}
