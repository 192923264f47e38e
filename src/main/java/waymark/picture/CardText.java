package waymark.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.CardLine;
import waymark.model.Grid;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.View;

/// What a card says in a view, broken into lines, and so how large the card is.
final class CardText {

  /// Where the title begins, right of the icon.
  static final double TITLE_X = 44;

  /// Where the lines begin, right of the edge.
  static final double LINE_X = 18;

  static final double TITLE_PITCH = 19;
  static final double LINE_PITCH = 17;
  static final double TOP = 28;
  private static final double RIGHT = 12;
  private static final double BOTTOM = 14;
  private static final double LEAST_HEIGHT = 64;

  private final Map<QualificationId, Qualification> qualifications;
  private final Optional<LocalDate> asOf;
  private final List<CardLine> shows;

  CardText(Pathway pathway, View view) {
    qualifications = pathway.qualificationsById();
    asOf = pathway.about().asOf();
    shows = view.cardLines();
  }

  /// A line below the title.
  ///
  /// @param sign stands before it
  /// @param inset whether it begins right of a sign, its own or that of the line it goes on from
  record Line(String text, Optional<Sign> sign, boolean inset, boolean strong) {}

  /// A card's words.
  record Content(List<String> title, List<Line> lines) {

    Rect size() {
      double height = lastBaseline() + BOTTOM;
      return new Rect(0, 0, Grid.CARD_WIDTH, onGrid(Math.max(height, LEAST_HEIGHT)));
    }

    double lastTitleBaseline() {
      return TOP + (title.size() - 1) * TITLE_PITCH;
    }

    double baseline(int line) {
      return lastTitleBaseline() + 7 + (line + 1) * LINE_PITCH;
    }

    private double lastBaseline() {
      return lines.isEmpty() ? lastTitleBaseline() : baseline(lines.size() - 1);
    }

    private static double onGrid(double height) {
      return Math.ceil(height / Grid.UNIT) * Grid.UNIT;
    }
  }

  Content of(Role role) {
    List<String> title =
        TextMeasure.BUNDLED.lines(role.title(), Type.CARD, Grid.CARD_WIDTH - TITLE_X - RIGHT);
    List<Line> lines = new ArrayList<>();
    shows.forEach(show -> add(lines, role, show));
    return new Content(title, List.copyOf(lines));
  }

  private void add(List<Line> lines, Role role, CardLine show) {
    switch (show) {
      case SETTING -> role.setting().ifPresent(s -> plain(lines, s.label()));
      case PAY -> addPay(lines, role);
      case PROTECTED_TIME -> role.protectedTime().ifPresent(t -> plain(lines, Phrases.time(t)));
      case LEADERSHIP_TEAM -> role.leadershipTeam().ifPresent(on -> lines.add(seat(on)));
      case SUMMARY -> role.summary().ifPresent(s -> plain(lines, s));
      case NEEDS -> role.needs().forEach(need -> addNeed(lines, need));
    }
  }

  private static void addPay(List<Line> lines, Role role) {
    role.pay().ifPresent(pay -> plain(lines, Phrases.pay(pay)));
    role.pay().flatMap(pay -> pay.allowance()).ifPresent(allowance -> plain(lines, allowance));
  }

  private static Line seat(boolean onIt) {
    Sign sign = onIt ? Sign.DOT : Sign.RING;
    return new Line(Phrases.leadershipTeam(onIt), Optional.of(sign), true, onIt);
  }

  private void addNeed(List<Line> lines, Need need) {
    String words = Phrases.need(need, qualifications, asOf);
    Optional<Sign> sign = Optional.of(Sign.of(need.when()));
    for (String text : broken(words, Grid.CARD_WIDTH - LINE_X - RIGHT - 16)) {
      lines.add(new Line(text, sign, true, false));
      sign = Optional.empty();
    }
  }

  private static void plain(List<Line> lines, String text) {
    broken(text, Grid.CARD_WIDTH - LINE_X - RIGHT)
        .forEach(part -> lines.add(new Line(part, Optional.empty(), false, false)));
  }

  private static List<String> broken(String text, double width) {
    return TextMeasure.BUNDLED.lines(text, Type.LINE, width);
  }
}
