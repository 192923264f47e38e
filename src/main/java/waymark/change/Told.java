package waymark.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waymark.model.Id;
import waymark.model.Months;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.Placement;
import waymark.model.ProtectedTime;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.Timing;
import waymark.model.View;
import waymark.model.Years;

/// Parts of a pathway in plain English.
final class Told {

  static final Comparator<Id> BY_ID = Comparator.comparing(Id::value);

  private static final int BRIEF = 60;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Told() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static String count(double number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /// {@return such as `a, b and c`}
  static String all(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /// {@return `text` in quotation marks, without the stop that a sentence around it brings}
  static String quoted(String text) {
    return "\"" + (text.endsWith(".") ? text.substring(0, text.length() - 1) : text) + "\"";
  }

  static Said quotes(List<String> texts) {
    return Said.Many.of(texts.stream().map(Told::quoted).toList());
  }

  /// {@return a label as it stands within a sentence}
  static String lower(String label) {
    boolean isName = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return isName ? label : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
  }

  static String brief(String text) {
    return text.length() <= BRIEF ? text : text.substring(0, BRIEF).strip() + "…";
  }

  static String title(Pathway pathway, RoleId role) {
    return pathway.role(role).map(Role::title).orElse(role.value());
  }

  static String step(Pathway pathway, Step step) {
    return step.from().equals(step.to())
        ? "The growth within " + title(pathway, step.from())
        : "The step from " + ends(pathway, step);
  }

  static String ends(Pathway pathway, Step step) {
    return title(pathway, step.from()) + " to " + title(pathway, step.to());
  }

  static List<String> badges(Pathway pathway, List<QualificationId> ids) {
    return ids.stream()
        .map(id -> pathway.qualification(id).map(Qualification::badge).orElse(id.value()))
        .toList();
  }

  static List<String> needs(Pathway pathway, List<Need> needs) {
    return needs.stream().map(n -> need(pathway, n)).toList();
  }

  private static String need(Pathway pathway, Need need) {
    String when =
        switch (need.when()) {
          case Timing.Before _ -> " beforehand";
          case Timing.Within(double years) -> " within " + count(years, "year");
          case Timing.Helpful _ -> " (helps)";
        };
    String from = need.holds().from().map(d -> ", from " + day(d)).orElse("");
    String until = need.holds().until().map(d -> ", until " + day(d)).orElse("");
    return String.join(" or ", badges(pathway, need.anyOf())) + when + from + until;
  }

  static String pay(Pay pay) {
    List<String> words = new ArrayList<>();
    words.add(frame(pay.frame()));
    pay.from().ifPresent(words::add);
    pay.to()
        .filter(to -> !pay.from().equals(Optional.of(to)))
        .ifPresent(to -> words.add("to " + to));
    pay.status().ifPresent(s -> words.add("(" + lower(s.label()) + ")"));
    pay.allowance().ifPresent(a -> words.add("with " + a));
    pay.note().ifPresent(n -> words.add("(" + quoted(n) + ")"));
    return String.join(" ", words);
  }

  private static String frame(PayFrame frame) {
    return switch (frame) {
      case SOULBURY, NHS -> frame.label();
      case LOCAL -> lower(frame.label());
      case MAIN, UPPER, LEADERSHIP, LEAD_PRACTITIONER -> "the " + lower(frame.label());
    };
  }

  static String time(ProtectedTime time) {
    return count(time.daysPerWeek(), "day") + " a week";
  }

  static String years(Years years) {
    return years.from() == years.to()
        ? count(years.from(), "year")
        : number(years.from()) + " to " + count(years.to(), "year");
  }

  static String months(Months months) {
    return months.from() == months.to()
        ? count(months.from(), "month")
        : months.from() + " to " + count(months.to(), "month");
  }

  static List<String> dates(Qualification q) {
    List<String> dates = new ArrayList<>();
    q.offered().from().ifPresent(d -> dates.add("offered from " + day(d)));
    q.offered().until().ifPresent(d -> dates.add("offered before " + day(d)));
    q.completeBy().ifPresent(d -> dates.add("to be completed before " + day(d)));
    return dates;
  }

  static Said shown(View view, Pathway pathway) {
    List<RoleId> roles = view.placements().stream().map(Placement::role).toList();
    return Said.Many.of(roles, RoleId::value, r -> title(pathway, r)).byAnyName();
  }

  static Said hidden(View view, Pathway pathway) {
    return Said.Many.of(
            List.copyOf(view.hidden()),
            StepId::value,
            id -> pathway.step(id).map(s -> ends(pathway, s)).orElse(id.value()))
        .byAnyName();
  }
}
