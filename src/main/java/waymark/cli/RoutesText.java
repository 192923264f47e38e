package waymark.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.Timing;
import waymark.route.Answer;
import waymark.route.Duty;
import waymark.route.Enquiry;
import waymark.route.Gain;
import waymark.route.Post;
import waymark.route.Route;
import waymark.route.Span;
import waymark.route.Study;
import waymark.route.Why;

/// An answer in words.
final class RoutesText {

  private final Enquiry enquiry;
  private final Map<RoleId, Role> roles;
  private final Map<QualificationId, Qualification> qualifications;
  private final Map<StepId, Step> steps;

  RoutesText(Pathway pathway, Enquiry enquiry) {
    this.enquiry = enquiry;
    this.roles = pathway.rolesById();
    this.qualifications = pathway.qualificationsById();
    this.steps = pathway.stepsById();
  }

  List<String> lines(Answer answer) {
    List<String> lines = new ArrayList<>();
    switch (answer) {
      case Answer.Found(List<Route> routes) -> {
        lines.add(heading(routes.size()));
        routes.forEach(r -> addRoute(lines, r, routes.indexOf(r) + 1));
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
            enquiry.day());
  }

  private String targets() {
    return enquiry.targets().stream().map(this::title).collect(Collectors.joining(" or "));
  }

  private void addRoute(List<String> lines, Route route, int number) {
    lines.add("");
    String way = route.roles().stream().map(this::title).collect(Collectors.joining(" > "));
    lines.add(number + ". " + way + ": " + years(route.years()));
    route.posts().forEach(post -> lines.add("   " + post(post)));
    route.gains().forEach(gain -> lines.add("   To gain: " + gain(gain)));
    if (route.gains().isEmpty()) {
      lines.add("   Nothing more to gain.");
    }
  }

  private String post(Post post) {
    String when = post.after().to() == 0 ? "" : ", after " + years(post.after());
    return title(post.role()) + when + post.pay().map(p -> "; " + pay(p)).orElse("");
  }

  private static String pay(Pay pay) {
    String range =
        pay.from()
            .map(
                from ->
                    " "
                        + from
                        + pay.to().filter(t -> !t.equals(from)).map(t -> " to " + t).orElse(""))
            .orElse("");
    String status = pay.status().map(s -> " (" + s.label() + ")").orElse("");
    return pay.frame().label() + range + status;
  }

  private String gain(Gain gain) {
    String name =
        Optional.ofNullable(qualifications.get(gain.qualification()))
            .map(Qualification::name)
            .orElse(gain.qualification().value());
    String duties =
        gain.duties().stream().map(this::duty).distinct().collect(Collectors.joining("; "));
    return name + ", " + duties + study(gain.study());
  }

  private String duty(Duty duty) {
    String role =
        Optional.ofNullable(steps.get(duty.step())).map(s -> title(s.to())).orElse("the role");
    String source = duty.need().source().map(s -> " (" + s + ")").orElse("");
    return switch (duty.need().when()) {
          case Timing.Before _ -> "before taking up " + role;
          case Timing.Within(double years) -> "within " + count(years) + " of taking up " + role;
          case Timing.Helpful _ -> "helpful for " + role;
        }
        + source;
  }

  private static String study(Study study) {
    String end = study.end().map(e -> ", finished " + e + " at the earliest").orElse("");
    return study.yearly()
        ? "; starts once a year, next in autumn " + study.start().getYear() + end
        : end;
  }

  private static String years(Span span) {
    if (span.to() == 0) {
      return "no time stated";
    }
    return span.from() == span.to()
        ? count(span.from())
        : number(span.from()) + " to " + count(span.to());
  }

  private static String count(double years) {
    return number(years) + (years == 1 ? " year" : " years");
  }

  private static String number(double years) {
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(years);
  }

  private String title(RoleId role) {
    return Optional.ofNullable(roles.get(role)).map(Role::title).orElse(role.value());
  }
}
