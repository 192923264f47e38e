package waymark.picture;

/// A size and weight of the bundled family, Atkinson Hyperlegible Next.
///
/// @param size the height of the em in the units of [Spot], more than 0
public record Type(Weight weight, double size) {

  /// The three weights that are bundled.
  public enum Weight {
    /// 400.
    REGULAR(400, "Regular"),
    /// 600.
    SEMIBOLD(600, "SemiBold"),
    /// 700.
    BOLD(700, "Bold");

    private final int css;
    private final String style;

    Weight(int css, String style) {
      this.css = css;
      this.style = style;
    }

    /// {@return the number that SVG and CSS use}
    public int css() {
      return css;
    }

    /// {@return the class path resource of the TrueType file}
    public String resource() {
      return "/waymark/font/AtkinsonHyperlegibleNext_" + css + style + ".ttf";
    }
  }

  /// The family's name, as it stands in the font files.
  public static final String FAMILY = "Atkinson Hyperlegible Next";

  /// The title of the page.
  public static final Type TITLE = new Type(Weight.BOLD, 22);

  /// The title of a card.
  public static final Type CARD = new Type(Weight.BOLD, 15.5);

  /// The title of a stage or strand.
  public static final Type BAND = new Type(Weight.SEMIBOLD, 13);

  /// Lines of text.
  public static final Type LINE = new Type(Weight.REGULAR, 12);

  /// Badges, and lines that stand out.
  public static final Type STRONG = new Type(Weight.SEMIBOLD, 12);
}
