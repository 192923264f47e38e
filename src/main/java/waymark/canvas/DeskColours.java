package waymark.canvas;

import javafx.scene.paint.Color;

/// The colours around the page and over it, which never leave the program.
///
/// @param desk what the page lies on
/// @param shadow below the page
/// @param selection what is selected, and nothing else
/// @param refusal what may not be done, and findings that are errors
/// @param evidence the marks of what rests on evidence
/// @param question the marks of open questions
/// @param warning findings that are warnings
/// @param note findings that are notes
/// @param sign what is drawn on the signs of findings
/// @param found what was looked for
public record DeskColours(
    Color desk,
    Color shadow,
    Color selection,
    Color refusal,
    Color evidence,
    Color question,
    Color warning,
    Color note,
    Color sign,
    Color found) {

  /// By day.
  public static final DeskColours LIGHT =
      new DeskColours(
          Color.web("#ECF0F3"),
          Color.web("#1D2430"),
          Color.web("#1F6FEB"),
          Color.web("#B3261E"),
          Color.web("#4A5565"),
          Color.web("#8A5200"),
          Color.web("#9A5B00"),
          Color.web("#4A5565"),
          Color.web("#FFFFFF"),
          Color.web("#B25E00"));

  /// By night.
  public static final DeskColours DARK =
      new DeskColours(
          Color.web("#0E1116"),
          Color.web("#000000"),
          Color.web("#5B9BFF"),
          Color.web("#FF8A80"),
          Color.web("#B6C2D2"),
          Color.web("#FFC46B"),
          Color.web("#F2B84B"),
          Color.web("#B6BFCC"),
          Color.web("#12161D"),
          Color.web("#FFC04D"));

  /// For those who need high contrast.
  public static final DeskColours CONTRAST =
      new DeskColours(
          Color.web("#FFFFFF"),
          Color.web("#000000"),
          Color.web("#0030B8"),
          Color.web("#980000"),
          Color.web("#1A1A1A"),
          Color.web("#4A2C00"),
          Color.web("#6B4300"),
          Color.web("#1A1A1A"),
          Color.web("#FFFFFF"),
          Color.web("#8A4600"));
}
