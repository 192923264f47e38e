package waymark.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.model.Id;
import waymark.model.StepId;
import waymark.model.drawn.Drawn;
import waymark.model.drawn.Drawn.Item;

/// What a step asks for can be read: its label lies on no card, no note and no other step's label.
final class LabelsHaveAPlace implements Rule {

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
    Overlaps.within(
        items,
        (a, b) -> {
          if (!a.of().equals(b.of())) {
            label(a, b).ifPresent(step -> findings.put(step, finding(inquiry, drawn, step)));
          }
        });
    return List.copyOf(findings.values());
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
