package waymark.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.CardLine;
import waymark.model.Placement;
import waymark.model.Role;
import waymark.model.Setting;
import waymark.model.Strand;
import waymark.model.Tone;
import waymark.model.View;

/// Two cards, or two strands, that read alike are not told apart by their colour alone.
final class NothingIsToldByColourAlone implements Rule {

  @Override
  public String id() {
    return "nothing-by-colour-alone";
  }

  @Override
  public String name() {
    return "Nothing is told by colour alone";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry.pathway().views().stream()
        .flatMap(v -> Stream.concat(cards(inquiry, v), strands(inquiry, v)))
        .toList();
  }

  private static Stream<Finding> cards(Inquiry inquiry, View view) {
    Map<String, List<Placement>> byTitle =
        view.placements().stream()
            .collect(
                Collectors.groupingBy(
                    p -> inquiry.role(p.role()).title().toLowerCase(Locale.UK),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byTitle.values().stream().flatMap(same -> cards(inquiry, view, same));
  }

  private static Stream<Finding> cards(Inquiry inquiry, View view, List<Placement> placed) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      for (int j = i + 1; j < placed.size(); j++) {
        Role one = inquiry.role(placed.get(i).role());
        Role other = inquiry.role(placed.get(j).role());
        if (readAlike(view, placed.get(i), one, placed.get(j), other)
            && Tone.of(one) != Tone.of(other)) {
          findings.add(finding(inquiry, view, one, other));
        }
      }
    }
    return findings.stream();
  }

  private static boolean readAlike(
      View view, Placement place, Role one, Placement otherPlace, Role other) {
    return one.kind() == other.kind()
        && place.strand().equals(otherPlace.strand())
        && (!view.cardLines().contains(CardLine.SETTING) || one.setting().equals(other.setting()));
  }

  private static Finding finding(Inquiry inquiry, View view, Role one, Role other) {
    return inquiry
        .about(
            other.id(),
            "%s stands twice in \"%s\", and only the colour of the cards tells %s from %s; show the"
                    .formatted(other.title(), view.title(), setting(one), setting(other))
                + " setting on the cards, or give them different titles.")
        .inView(view.id())
        .withFix(new Fix.ShowLine(view.id(), CardLine.SETTING));
  }

  private static String setting(Role role) {
    return role.setting().map(Setting::label).orElse("no setting").toLowerCase(Locale.UK);
  }

  private static Stream<Finding> strands(Inquiry inquiry, View view) {
    List<Strand> strands = view.strands();
    return strands.stream()
        .filter(s -> twin(strands, s).isPresent())
        .map(
            s ->
                inquiry
                    .about(
                        s.id(),
                        "Two strands of \"%s\" are called %s, and only their colour tells them apart;"
                                .formatted(view.title(), s.title())
                            + " give them different titles.")
                    .inView(view.id()));
  }

  /// An earlier strand of the same title in another colour.
  private static Optional<Strand> twin(List<Strand> strands, Strand strand) {
    return strands.subList(0, strands.indexOf(strand)).stream()
        .filter(s -> s.title().equalsIgnoreCase(strand.title()))
        .filter(s -> !s.tone().equals(strand.tone()))
        .findFirst();
  }
}
