package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.app.panel.FactNotes.Fact;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.reference.Allowance;
import waymark.model.reference.Reference;
import waymark.model.reference.SchoolGroup;

/// What the reference data say about a role's pay and time beside the points themselves: school
/// groups for a head, allowances for a classroom teacher, and what is said of a SENCo's time.
final class PayFacts {

  private static final List<PayFrame> CLASSROOM =
      List.of(PayFrame.MAIN, PayFrame.UPPER, PayFrame.LEAD_PRACTITIONER);

  private static final List<RoleKind> SENCOS = List.of(RoleKind.SENCO, RoleKind.SENIOR_SENCO);

  private final Editing editing;
  private final Supplier<Role> role;

  PayFacts(Editing editing, Supplier<Role> role) {
    this.editing = editing;
    this.role = role;
  }

  private Reference reference() {
    return editing.reference();
  }

  private Optional<Pay> pay() {
    return role.get().pay();
  }

  /// {@return the groups to choose a head's range from; none if the role is no head on the
  /// leadership range}
  List<Optional<SchoolGroup>> groups() {
    boolean isHead =
        role.get().kind() == RoleKind.HEADTEACHER
            && pay().filter(p -> p.frame() == PayFrame.LEADERSHIP).isPresent();
    if (!isHead || reference().groups().isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(Optional.<SchoolGroup>empty()),
            reference().groups().stream().map(Optional::of))
        .toList();
  }

  static String told(SchoolGroup group) {
    return text("group.entry", group.number(), group.from(), group.to());
  }

  /// {@return the group whose range the role has}
  Optional<SchoolGroup> group() {
    return pay()
        .flatMap(
            p ->
                reference().groups().stream()
                    .filter(
                        g ->
                            p.from().equals(Optional.of(g.from()))
                                && p.to().equals(Optional.of(g.to())))
                    .findFirst());
  }

  List<Fact> ofGroups() {
    if (groups().isEmpty()) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    String sizes =
        reference().groups().stream().map(PayFacts::size).collect(Collectors.joining("; "));
    facts.add(new Fact(text("group.sizes", sizes), reference().groups().getFirst().citation()));
    reference().units().stream()
        .map(u -> u.citation())
        .findFirst()
        .ifPresent(c -> facts.add(new Fact(text("group.units", units()), c)));
    return facts;
  }

  private static String size(SchoolGroup group) {
    return group
        .unitsTo()
        .map(to -> text("group.size", group.number(), pounds(to)))
        .orElseGet(() -> text("group.size.last", group.number()));
  }

  private String units() {
    return reference().units().stream()
        .map(u -> text("group.unit", u.units(), u.stage()))
        .collect(Collectors.joining(", "));
  }

  private static String pounds(int number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /// {@return whether an allowance may be said of the role: a classroom teacher's, or one said
  /// already}
  boolean hasAllowance() {
    return pay()
        .filter(p -> CLASSROOM.contains(p.frame()) || p.allowance().isPresent())
        .isPresent();
  }

  /// {@return the allowances to choose from}
  List<String> allowances() {
    return known().stream().map(Allowance::name).toList();
  }

  private List<Allowance> known() {
    return reference().allowancesOn(reference().dayOf(editing.pathway()));
  }

  /// {@return what is known of the allowance that the role has}
  List<Fact> ofAllowance() {
    Optional<String> named = pay().flatMap(Pay::allowance).filter(_ -> hasAllowance());
    return known().stream()
        .filter(a -> named.filter(n -> n.equalsIgnoreCase(a.name())).isPresent())
        .map(a -> new Fact(told(a), a.citation()))
        .toList();
  }

  private static String told(Allowance allowance) {
    String key =
        allowance.from().isEmpty()
            ? "allowance.most"
            : allowance.to().isEmpty() ? "allowance.least" : "allowance.range";
    return text(
        key,
        allowance.name(),
        allowance.from().map(PayFacts::pounds).orElse(""),
        allowance.to().map(PayFacts::pounds).orElse(""),
        allowance.year().label(),
        allowance.status().label());
  }

  /// {@return what is said of the time that a SENCo needs, if the role is one}
  List<Fact> ofTime() {
    return SENCOS.contains(role.get().kind())
        ? reference().time().stream()
            .map(t -> new Fact(sentence(t.guidance()), t.citation()))
            .toList()
        : List.of();
  }

  private static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
  }
}
