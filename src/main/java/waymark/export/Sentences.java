package waymark.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Need;
import waymark.model.Role;
import waymark.model.Setting;
import waymark.model.Step;
import waymark.model.Timing;
import waymark.picture.Phrases;

/// Roles and steps in plain English, to be read aloud.
final class Sentences {

  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=[A-Z])");

  private final Told told;
  private final Map<String, Long> remarks;

  Sentences(Told told) {
    this.told = told;
    remarks =
        told.steps().stream()
            .flatMap(step -> remarks(step).distinct())
            .collect(
                Collectors.groupingBy(text -> text, LinkedHashMap::new, Collectors.counting()));
  }

  private static Stream<String> remarks(Step step) {
    return step.note().stream().flatMap(BETWEEN_SENTENCES::splitAsStream).map(Sentences::ended);
  }

  /// {@return what is remarked of several steps, to be said once}
  List<String> ofSeveral() {
    int all = told.steps().size();
    return remarks.entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .map(
            e ->
                e.getValue() == all
                    ? "Of every step: " + e.getKey()
                    : "Of " + e.getValue() + " of the " + all + " steps: " + e.getKey())
        .toList();
  }

  /// {@return a role with what it is, what it needs and where it leads}
  String role(Role role) {
    List<String> sentences = new ArrayList<>();
    sentences.add(place(role) + ".");
    told.strand(role).ifPresent(strand -> sentences.add("Strand: " + strand.title() + "."));
    role.pay().ifPresent(pay -> sentences.add(ended(pay(role, Phrases.pay(pay)))));
    role.protectedTime().ifPresent(time -> sentences.add(Phrases.time(time) + "."));
    role.summary().ifPresent(summary -> sentences.add(ended(summary)));
    sentences.addAll(needs(role.needs()));
    told.leaving(role).forEach(step -> sentences.add(step(step)));
    return String.join(" ", sentences);
  }

  private static String place(Role role) {
    String setting = role.setting().map(s -> ", " + where(s)).orElse("");
    String seat =
        role.leadershipTeam()
            .map(on -> on ? ", on the leadership team" : ", not on the leadership team")
            .orElse("");
    return role.title() + setting + seat;
  }

  private static String where(Setting setting) {
    return switch (setting) {
      case SCHOOL -> "in a school";
      case SPECIAL -> "in a special school";
      case ALTERNATIVE -> "in alternative provision";
      case TRUST -> "in a trust";
      case PARTNER -> "in a partner service";
    };
  }

  private static String pay(Role role, String range) {
    return role.pay().flatMap(pay -> pay.allowance()).map(a -> range + ", with " + a).orElse(range);
  }

  private String step(Step step) {
    String way =
        switch (step.kind()) {
          case ADVANCE -> "Moves on to ";
          case SIDEWAYS -> "Moves across to ";
          case DEEPEN -> "Stays and grows into ";
        };
    String years = step.years().map(y -> " after " + Told.years(y)).orElse("");
    List<String> sentences = new ArrayList<>();
    sentences.add(way + told.title(step.to()) + years + ".");
    sentences.addAll(needs(step.needs()));
    remarks(step).filter(this::isOfOneStep).forEach(sentences::add);
    return String.join(" ", sentences);
  }

  private boolean isOfOneStep(String remark) {
    return Optional.ofNullable(remarks.get(remark)).orElse(1L) == 1;
  }

  /// What must be had, and what is good to have.
  private List<String> needs(List<Need> needs) {
    List<String> musts = new ArrayList<>();
    List<String> helps = new ArrayList<>();
    for (Need need : needs) {
      String award = Phrases.award(need, told.qualifications(), told.pathway().about().asOf());
      switch (need.when()) {
        case Timing.Before _ -> musts.add(award + " before taking up the post");
        case Timing.Within within ->
            musts.add(award + " " + Phrases.timing(within) + " of taking it up");
        case Timing.Helpful _ -> helps.add(award);
      }
    }
    List<String> sentences = new ArrayList<>();
    if (!musts.isEmpty()) {
      sentences.add("Needs " + listed(musts) + ".");
    }
    if (!helps.isEmpty()) {
      sentences.add(listed(helps) + (helps.size() == 1 ? " is helpful." : " are helpful."));
    }
    return sentences;
  }

  private static String listed(List<String> things) {
    return things.size() == 1
        ? things.getFirst()
        : String.join(", ", things.subList(0, things.size() - 1)) + " and " + things.getLast();
  }

  static String ended(String sentence) {
    String text = sentence.strip();
    return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
  }
}
