package waymark.cli;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.reference.Reference;
import waymark.route.Account;
import waymark.route.Answer;
import waymark.route.Enquiry;
import waymark.route.Programme;
import waymark.route.Route;
import waymark.route.Why;

/// An answer in words.
final class RoutesText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Pathway pathway;
  private final Reference reference;
  private final Enquiry enquiry;
  private final Map<RoleId, Role> roles;

  RoutesText(Pathway pathway, Reference reference, Enquiry enquiry) {
    this.pathway = pathway;
    this.reference = reference;
    this.enquiry = enquiry;
    this.roles = pathway.rolesById();
  }

  List<String> lines(Answer answer) {
    List<String> lines = new ArrayList<>();
    switch (answer) {
      case Answer.Found(List<Route> routes) -> {
        lines.add(heading(routes.size()));
        addNotes(
            lines, routes.stream().map(r -> addRoute(lines, r, routes.indexOf(r) + 1)).toList());
      }
      case Answer.None(List<Why> whys) -> {
        lines.add("No route from " + title(enquiry.person().role()) + " to " + targets() + ".");
        whys.forEach(w -> lines.add("  " + w.sentence()));
      }
    }
    return lines;
  }

  private String heading(int count) {
    String routes = count == 1 ? "1 route" : count + " routes";
    return "%s from %s to %s, by %s, as of %s"
        .formatted(
            routes,
            title(enquiry.person().role()),
            targets(),
            enquiry.by().label().toLowerCase(Locale.ROOT),
            DAY.format(enquiry.day()));
  }

  private String targets() {
    return Expected.oneOf(enquiry.targets().stream().map(this::title).toList());
  }

  private Account addRoute(List<String> lines, Route route, int number) {
    Programme programme = Programme.of(pathway, reference, enquiry, route);
    Account account = Account.of(pathway, reference, route, programme);
    lines.add("");
    lines.add(number + ". " + account.title().replace("→", ">") + ": " + account.years());
    lines.add("   " + rise(route));
    account.moves().forEach(move -> addMove(lines, move));
    account.gained().forEach(gained -> addGained(lines, gained));
    if (account.gained().isEmpty()) {
      lines.add("   Nothing more to gain.");
    }
    return account;
  }

  private String rise(Route route) {
    return route
        .rise()
        .map(role -> "Pay is first known to rise on becoming " + title(role) + ".")
        .orElse("No rise of pay is known on this way.");
  }

  /// What holds for all of them.
  private static void addNotes(List<String> lines, List<Account> accounts) {
    lines.add("");
    lines.add("Pay: " + accounts.getFirst().payNote());
    accounts.stream()
        .flatMap(a -> a.assumptions().stream())
        .distinct()
        .forEach(a -> lines.add("Assumed: " + a));
  }

  private static void addMove(List<String> lines, Account.Move move) {
    String pay = move.pay().isEmpty() ? "" : "; " + move.pay();
    lines.add("   " + move.post() + ", " + move.when() + pay);
    move.notes().forEach(note -> lines.add("     " + note));
    move.remarks().forEach(remark -> lines.add("     " + remark));
  }

  private static void addGained(List<String> lines, Account.Gained gained) {
    lines.add("   To gain: " + gained.name() + "; " + gained.when());
    gained.reasons().forEach(reason -> lines.add("     " + reason));
    gained.notes().forEach(note -> lines.add("     " + note));
    gained.remarks().forEach(remark -> lines.add("     " + remark));
  }

  private String title(RoleId role) {
    return Optional.ofNullable(roles.get(role)).map(Role::title).orElse(role.value());
  }
}
