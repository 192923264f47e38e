package waymark.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Pathway;
import waymark.model.Step;
import waymark.model.View;

/// The sheet around the drawing: title, date and caveat above, key, abbreviations, caption and
/// sources below.
final class Page {

  static final double MARGIN = 8;
  private static final double LEAST_WIDTH = 640;
  private static final double TITLE_HEIGHT = 16;
  private static final double TITLE_PITCH = 28;
  private static final double PITCH = 16;

  private final Theme theme;
  private final String title;
  private final Rect content;
  private final double width;
  private final List<String> titleLines;
  private final List<String> subtitle;
  private final Key key;
  private final List<String> small;

  Page(Pathway pathway, View view, Theme theme, List<Step> steps, Rect content) {
    this.theme = theme;
    this.content = content;
    title = title(pathway, view);
    width = Math.max(LEAST_WIDTH, content.width());
    titleLines = TextMeasure.BUNDLED.lines(title, Type.TITLE, width);
    subtitle = broken(subtitle(pathway));
    key = new Key(pathway, view, theme, steps, width);
    small = new ArrayList<>();
    key.abbreviations().ifPresent(text -> small.addAll(broken(text)));
    view.caption().ifPresent(text -> small.addAll(broken(text)));
    sources(pathway).ifPresent(text -> small.addAll(broken(text)));
  }

  String title() {
    return title;
  }

  private static String title(Pathway pathway, View view) {
    return pathway.title() + ": " + lowered(view.title());
  }

  private static String lowered(String text) {
    boolean word = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
    return word ? text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1) : text;
  }

  private static String subtitle(Pathway pathway) {
    Stream<Optional<String>> parts =
        Stream.of(
            pathway.about().asOf().map(Page::asOf),
            pathway.about().organisation(),
            pathway.about().caveat());
    return parts.flatMap(Optional::stream).collect(Collectors.joining(" · "));
  }

  private static String asOf(LocalDate day) {
    return "As of " + Phrases.day(day);
  }

  private static Optional<String> sources(Pathway pathway) {
    List<String> sources = pathway.about().sources();
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of("Sources: " + String.join("; ", sources));
  }

  private List<String> broken(String text) {
    return text.isBlank() ? List.of() : TextMeasure.BUNDLED.lines(text, Type.LINE, width);
  }

  /// The sheet: the content with room for everything around it.
  Rect sheet() {
    double top = firstBaseline() - TITLE_HEIGHT - MARGIN;
    double bottom = smallBaseline(small.size() - 1) + MARGIN;
    return new Rect(content.x() - MARGIN, top, width + 2 * MARGIN, bottom - top);
  }

  private double firstBaseline() {
    double header = titleLines.size() * TITLE_PITCH + subtitle.size() * PITCH;
    return content.y() - 34 - header + 22;
  }

  private double keyTop() {
    return content.maxY() + 6;
  }

  private double smallBaseline(int line) {
    double first = keyTop() + 4 + key.height() + (key.height() > 0 ? 15 : 12);
    return first + Math.max(line, -1) * PITCH;
  }

  List<Mark> ground(Rect sheet) {
    return List.of(new Mark.Box(sheet, 0, Optional.of(theme.page()), Optional.empty()));
  }

  List<Mark> furniture(Rect sheet) {
    return List.of(
        new Mark.Group(Optional.empty(), "", sheet, heading()),
        new Mark.Group(Optional.empty(), "", sheet, footing()));
  }

  private List<Mark> heading() {
    List<Mark> marks = new ArrayList<>();
    double baseline = firstBaseline();
    for (String line : titleLines) {
      marks.add(Lettering.at(line, content.x(), baseline, Type.TITLE, theme.ink()));
      baseline += TITLE_PITCH;
    }
    baseline -= 6;
    for (String line : subtitle) {
      marks.add(Lettering.at(line, content.x(), baseline, Type.LINE, theme.muted()));
      baseline += PITCH;
    }
    return marks;
  }

  private List<Mark> footing() {
    List<Mark> marks = new ArrayList<>();
    marks.add(rule());
    marks.addAll(key.marks(content.x(), keyTop() + 4, width));
    for (int i = 0; i < small.size(); i++) {
      marks.add(
          Lettering.at(small.get(i), content.x(), smallBaseline(i), Type.LINE, theme.muted()));
    }
    return marks;
  }

  private Mark rule() {
    Spot from = new Spot(content.x(), keyTop());
    return new Mark.Path(
        List.of(new Segment.Move(from), new Segment.Line(from.plus(width, 0))),
        Optional.empty(),
        Optional.of(Stroke.solid(theme.hairline(), 1)));
  }
}
