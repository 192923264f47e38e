package waymark.export;

import java.util.ArrayList;
import java.util.List;
import waymark.model.Pathway;
import waymark.model.Step;
import waymark.model.View;
import waymark.picture.Drawing;
import waymark.picture.Theme;

/// A view as a slide.
///
/// @param steps those that its picture shows
/// @param notes the view in words, for the person who speaks and the one who cannot see it
public record Slide(Figure figure, List<Step> steps, List<String> notes) {

  public Slide {
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
  }

  /// {@return `view` of `pathway` as a slide}
  ///
  /// @param pathway settled, so that every card has its place
  public static Slide of(Pathway pathway, View view) {
    Told told = Told.of(pathway, view, Drawing.draw(pathway, view, Theme.PAPER));
    List<Block> blocks = new ArrayList<>(Chapters.introduction(told));
    blocks.addAll(Chapters.words(told));
    List<String> notes = PlainText.write(blocks).lines().filter(line -> !isRule(line)).toList();
    return new Slide(Figure.of(told), told.steps(), notes);
  }

  private static boolean isRule(String line) {
    return line.isBlank() || line.chars().allMatch(c -> "=-·".indexOf(c) >= 0);
  }
}
