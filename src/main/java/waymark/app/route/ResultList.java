package waymark.app.route;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import waymark.plan.Outlook;
import waymark.plan.Prospect;
import waymark.route.Why;

/// The routes, best first, or why there is none.
final class ResultList extends VBox {

  private static final int MORE = 5;

  private final Planning planning;
  private final RoutesPanel.Wants wants;

  ResultList(Planning planning, RoutesPanel.Wants wants) {
    this.planning = planning;
    this.wants = wants;
    setId("routes-results");
    getStyleClass().add("results");
    planning.outlookProperty().subscribe(this::rebuild);
    planning.chosenProperty().subscribe(this::rebuild);
    planning.comparedProperty().subscribe(this::rebuild);
    rebuild();
  }

  /// Keeps the focus on what has the same name: a card by its number, or what stands on it.
  private void rebuild() {
    Optional<String> focused =
        Optional.ofNullable(getScene())
            .map(Scene::getFocusOwner)
            .filter(this::holds)
            .map(Node::getId);
    fill();
    focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  private boolean holds(Node node) {
    return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).anyMatch(this::equals);
  }

  private void fill() {
    getChildren()
        .setAll(planning.outlookProperty().get().map(this::nodes).orElseGet(ResultList::nothing));
  }

  private static List<Node> nothing() {
    return List.of(Words.text(text("routes.ask"), "fine"));
  }

  private List<Node> nodes(Outlook outlook) {
    return outlook.prospects().isEmpty() ? whys(outlook.whys()) : routes(outlook);
  }

  private List<Node> routes(Outlook outlook) {
    List<Node> nodes = new ArrayList<>();
    int count = outlook.prospects().size();
    nodes.add(Words.text(text("routes.found", count), "section"));
    Optional<Prospect> chosen = planning.chosenProperty().get();
    Optional<Prospect> compared = planning.comparedProperty().get();
    for (int i = 0; i < count; i++) {
      Prospect prospect = outlook.prospects().get(i);
      boolean inFront = chosen.equals(Optional.of(prospect));
      nodes.add(
          new RouteCard(
              planning, prospect, i + 1, inFront, compared.equals(Optional.of(prospect))));
    }
    if (count == outlook.enquiry().most()) {
      Hyperlink more = new Hyperlink(text("routes.more"));
      more.setId("routes-more");
      more.setOnAction(_ -> planning.change(w -> w.withMost(w.most() + MORE)));
      nodes.add(more);
    }
    return nodes;
  }

  private List<Node> whys(List<Why> whys) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Words.text(text("routes.none"), "section"));
    whys.forEach(why -> nodes.add(new WhyCard(planning, wants, why)));
    return nodes;
  }
}
