package waymark.app.route;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import waymark.plan.Prospect;
import waymark.route.Account;

/// A route in words: in short, and in full while it is the one that is looked at.
final class RouteCard extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Planning planning;
  private final Prospect prospect;

  RouteCard(Planning planning, Prospect prospect, int number, boolean chosen, boolean compared) {
    this.planning = planning;
    this.prospect = prospect;
    setId("route-" + number);
    getStyleClass().add("route-card");
    pseudoClassStateChanged(CHOSEN, chosen);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    Account account = prospect.account();
    setAccessibleText(number + ". " + account.title() + ", " + summary());
    setOnMouseClicked(_ -> planning.choose(prospect));
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            planning.choose(prospect);
            event.consume();
          }
        });
    getChildren().add(head(number, account));
    getChildren().add(Words.text(summary(), "fine"));
    if (chosen) {
      getChildren().addAll(details(account));
    } else {
      getChildren().add(comparing(number, compared));
    }
  }

  private static Node head(int number, Account account) {
    Label disc = new Label(Integer.toString(number));
    disc.getStyleClass().add("route-number");
    disc.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return new HBox(8, disc, Words.text(account.title(), "route-title"));
  }

  private String summary() {
    Account account = prospect.account();
    int gains = account.gained().size();
    String rise =
        prospect
            .route()
            .rise()
            .map(r -> text("routes.rise", RoleWords.title(planning.pathway(), r)))
            .orElse(text("routes.rise.none"));
    return text("routes.summary", account.years(), gains, rise);
  }

  private CheckBox comparing(int number, boolean compared) {
    CheckBox tick = new CheckBox(text("routes.compare"));
    tick.setId("compare-" + number);
    tick.setSelected(compared);
    tick.selectedProperty()
        .subscribe((_, on) -> planning.compare(on ? Optional.of(prospect) : Optional.empty()));
    return tick;
  }

  private static List<Node> details(Account account) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Words.text(text("routes.moves"), "section"));
    account.moves().forEach(move -> nodes.add(move(move)));
    nodes.add(Words.text(text("routes.gains"), "section"));
    if (account.gained().isEmpty()) {
      nodes.add(Words.text(text("routes.gains.none"), "fine"));
    }
    account.gained().forEach(gained -> nodes.add(gained(gained)));
    nodes.add(rests(account));
    return nodes;
  }

  private static Node move(Account.Move move) {
    VBox box = new VBox(1, Words.text(move.post(), "strong"), Words.text(move.when(), "fine"));
    if (!move.pay().isEmpty()) {
      box.getChildren().add(Words.text(move.pay(), "fine"));
    }
    move.notes().forEach(note -> box.getChildren().add(Words.text(note, "fine")));
    move.remarks().forEach(remark -> box.getChildren().add(Words.text(remark, "fine")));
    return box;
  }

  private static Node gained(Account.Gained gained) {
    VBox box = new VBox(1, Words.text(gained.name(), "strong"), Words.text(gained.when(), "fine"));
    gained.reasons().forEach(reason -> box.getChildren().add(Words.text(reason, "fine")));
    gained.notes().forEach(note -> box.getChildren().add(Words.text(note, "fine")));
    gained.remarks().forEach(remark -> box.getChildren().add(Words.text(remark, "fine")));
    return box;
  }

  private static TitledPane rests(Account account) {
    VBox box = new VBox(6, Words.text(text("routes.pay.note", account.payNote()), "fine"));
    account.assumptions().forEach(a -> box.getChildren().add(Words.text(a, "fine")));
    account.sources().forEach(s -> box.getChildren().add(Words.text(s, "fine")));
    TitledPane pane = new TitledPane(text("routes.rests"), box);
    pane.setExpanded(false);
    pane.setAnimated(false);
    return pane;
  }
}
