package waymark.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.model.RoleKind;

/// The icons of roles, read from the bundled `icons/role-*.svg`. Those files hold paths of the
/// absolute commands M, L, C, Q and Z on a ground of 20 by 20, and nothing else is read.
public final class Icon {

  private static final Pattern PATH = Pattern.compile("<path[^>]*\\sd=\"([^\"]*)\"");
  private static final Map<RoleKind, Icon> ICONS = new ConcurrentHashMap<>();

  private final List<List<Segment>> paths;

  private Icon(List<List<Segment>> paths) {
    this.paths = paths;
  }

  /// {@return the icon of a kind of role}
  public static Icon of(RoleKind kind) {
    return ICONS.computeIfAbsent(kind, k -> load("/waymark/icon/role-" + k.word() + ".svg"));
  }

  private static Icon load(String resource) {
    try (InputStream in = Icon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      return new Icon(paths(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<Segment>> paths(String svg) {
    List<List<Segment>> paths = new ArrayList<>();
    Matcher matcher = PATH.matcher(svg);
    while (matcher.find()) {
      paths.add(segments(matcher.group(1)));
    }
    return paths;
  }

  private static List<Segment> segments(String d) {
    List<Segment> segments = new ArrayList<>();
    Scanner words = new Scanner(d.replaceAll("([MLCQZ])", " $1 ").replace(',', ' '));
    while (words.hasNext()) {
      String command = words.next();
      segments.add(
          switch (command) {
            case "M" -> new Segment.Move(spot(words));
            case "L" -> new Segment.Line(spot(words));
            case "Q" -> new Segment.Quad(spot(words), spot(words));
            case "C" -> new Segment.Cubic(spot(words), spot(words), spot(words));
            case "Z" -> new Segment.Close();
            default -> throw new IllegalStateException("not a command of an icon: " + command);
          });
    }
    return segments;
  }

  private static Spot spot(Scanner words) {
    return new Spot(Double.parseDouble(words.next()), Double.parseDouble(words.next()));
  }

  /// {@return the icon with its corner at `x`, `y`}
  public List<Mark> marks(double x, double y, Colour colour) {
    Optional<Stroke> stroke = Optional.of(Stroke.solid(colour, 1.6));
    return paths.stream()
        .<Mark>map(p -> new Mark.Path(moved(p, x, y), Optional.empty(), stroke))
        .toList();
  }

  private static List<Segment> moved(List<Segment> path, double x, double y) {
    return path.stream().map(s -> moved(s, x, y)).toList();
  }

  private static Segment moved(Segment segment, double x, double y) {
    return switch (segment) {
      case Segment.Move m -> new Segment.Move(m.to().plus(x, y));
      case Segment.Line l -> new Segment.Line(l.to().plus(x, y));
      case Segment.Quad q -> new Segment.Quad(q.control().plus(x, y), q.to().plus(x, y));
      case Segment.Cubic c ->
          new Segment.Cubic(c.first().plus(x, y), c.second().plus(x, y), c.to().plus(x, y));
      case Segment.Close c -> c;
    };
  }
}
