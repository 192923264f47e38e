package waymark.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.model.QualificationId;
import waymark.picture.plan.Itinerary;
import waymark.route.Account;
import waymark.route.Span;
import waymark.route.Wording;

/// How one route differs from another, in plain words.
public final class Difference {

  private Difference() {}

  /// {@return what the first route costs and gives, against the other}
  public static String of(Prospect one, Prospect other) {
    List<String> parts = new ArrayList<>();
    parts.add(years(one.route().years(), other.route().years()));
    parts.add(qualifications(one.account(), other.account()));
    pay(one.itinerary(), other.itinerary()).ifPresent(parts::add);
    return String.join("; ", parts) + ".";
  }

  private static String years(Span one, Span other) {
    double least = other.from() - one.from();
    if (least == 0) {
      return "as soon";
    }
    String years = Wording.span(Math.abs(least), Math.abs(least));
    return years + (least > 0 ? " sooner at the earliest" : " later at the earliest");
  }

  private static String qualifications(Account one, Account other) {
    List<QualificationId> mine = ids(one);
    List<QualificationId> theirs = ids(other);
    List<String> more = names(one, theirs);
    List<String> fewer = names(other, mine);
    if (more.isEmpty() && fewer.isEmpty()) {
      return "the same qualifications";
    }
    String with = more.isEmpty() ? "" : "with " + String.join(" and ", more);
    String without = fewer.isEmpty() ? "" : "without " + String.join(" and ", fewer);
    return (with + " " + without).strip();
  }

  private static List<QualificationId> ids(Account account) {
    return account.gained().stream().map(Account.Gained::id).toList();
  }

  private static List<String> names(Account account, List<QualificationId> but) {
    return account.gained().stream()
        .filter(g -> !but.contains(g.id()))
        .map(Account.Gained::badge)
        .toList();
  }

  private static Optional<String> pay(Itinerary one, Itinerary other) {
    Optional<Integer> mine = one.posts().getLast().pay().least();
    Optional<Integer> theirs = other.posts().getLast().pay().least();
    if (mine.isEmpty() || theirs.isEmpty()) {
      return Optional.empty();
    }
    int more = mine.get() - theirs.get();
    if (more == 0) {
      return Optional.of("the same pay at the end");
    }
    String pounds = "£%,d".formatted(Math.abs(more));
    return Optional.of(pounds + (more > 0 ? " more" : " less") + " a year at the end, at least");
  }
}
