package waymark.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.model.Id;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.drawn.Drawn;
import waymark.model.drawn.Drawn.Area;
import waymark.model.drawn.Drawn.Corner;
import waymark.model.drawn.Drawn.Item;
import waymark.model.drawn.Drawn.Line;

/// What a step asks for can be read: it has a label, which lies on no card, no note and no other
/// step's label or line.
final class LabelsHaveAPlace implements Rule {

  private static final double STROKE = 2;

  /// In a view of more lines than these it is not asked whether they run through labels.
  private static final int MANY = 1_000;

  @Override
  public String id() {
    return "labels-have-a-place";
  }

  @Override
  public String name() {
    return "Every label has a free place";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry.drawn().stream().flatMap(d -> check(inquiry, d).stream()).toList();
  }

  private static List<Finding> check(Inquiry inquiry, Drawn drawn) {
    List<Item> items =
        Stream.of(drawn.labels(), drawn.cards(), drawn.notes()).flatMap(List::stream).toList();
    Map<Id, Finding> findings = new LinkedHashMap<>();
    unlabelled(inquiry, drawn).forEach(s -> findings.put(s, finding(inquiry, drawn, s)));
    Overlaps.within(
        items,
        (a, b) -> {
          if (!a.of().equals(b.of())) {
            label(a, b).ifPresent(step -> findings.put(step, finding(inquiry, drawn, step)));
          }
        });
    crossed(drawn).forEach(s -> findings.put(s, finding(inquiry, drawn, s)));
    return List.copyOf(findings.values());
  }

  /// The steps whose label the line of another step runs through.
  private static Stream<Id> crossed(Drawn drawn) {
    List<Item> pieces =
        drawn.lines().size() > MANY
            ? List.of()
            : drawn.lines().stream().flatMap(LabelsHaveAPlace::pieces).toList();
    return drawn.labels().stream()
        .filter(
            label ->
                pieces.stream()
                    .anyMatch(p -> !p.of().equals(label.of()) && p.area().overlaps(label.area())))
        .map(Item::of);
  }

  /// The straight pieces of a line, as broad as a stroke.
  private static Stream<Item> pieces(Line line) {
    return IntStream.range(1, line.corners().size())
        .mapToObj(
            i -> new Item(line.step(), between(line.corners().get(i - 1), line.corners().get(i))));
  }

  private static Area between(Corner a, Corner b) {
    return new Area(
        Math.min(a.x(), b.x()) - STROKE / 2,
        Math.min(a.y(), b.y()) - STROKE / 2,
        Math.abs(a.x() - b.x()) + STROKE,
        Math.abs(a.y() - b.y()) + STROKE);
  }

  /// The steps whose label was left out, as it would have lain on something wherever it stood.
  private static List<Id> unlabelled(Inquiry inquiry, Drawn drawn) {
    Set<Id> missing =
        inquiry.pathway().steps().stream()
            .filter(step -> !step.needs().isEmpty())
            .map(Step::id)
            .collect(Collectors.toCollection(HashSet::new));
    drawn.labels().forEach(label -> missing.remove(label.of()));
    return drawn.lines().stream().<Id>map(Line::step).filter(missing::contains).toList();
  }

  private static Optional<Id> label(Item a, Item b) {
    return Stream.of(b.of(), a.of()).filter(StepId.class::isInstance).findFirst();
  }

  private static Finding finding(Inquiry inquiry, Drawn drawn, Id step) {
    return inquiry
        .about(
            step,
            "%s has no free place for its label in \"%s\"; make room or move the label."
                .formatted(inquiry.name(step), inquiry.title(drawn.view())))
        .inView(drawn.view());
  }
}
