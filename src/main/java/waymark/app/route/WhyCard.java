package waymark.app.route;

import static waymark.app.Texts.text;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import waymark.model.Qualification;
import waymark.model.plan.Held;
import waymark.route.Missing;
import waymark.route.Why;

/// Why there is no route, and what would open one.
final class WhyCard extends VBox {

  WhyCard(Planning planning, RoutesPanel.Wants wants, Why why) {
    getStyleClass().addAll("finding", "why-card");
    FlowPane ways = new FlowPane(4, 2);
    for (Missing missing : why.missing()) {
      ways.getChildren().add(way(planning, wants, missing));
    }
    getChildren().add(Words.text(why.sentence()));
    if (!ways.getChildren().isEmpty()) {
      getChildren().add(ways);
    }
  }

  private static Hyperlink way(Planning planning, RoutesPanel.Wants wants, Missing missing) {
    return switch (missing) {
      case Missing.OfStep(var from, var to) ->
          link(
              text(
                  from.equals(to) ? "routes.add-growth" : "routes.add-step",
                  RoleWords.title(planning.pathway(), from),
                  RoleWords.title(planning.pathway(), to)),
              () -> wants.addStep(from, to));
      case Missing.OfQualification(var id) ->
          link(
              text(
                  "routes.i-hold",
                  planning.pathway().qualification(id).map(Qualification::badge).orElse("")),
              () -> planning.hold(Held.of(id)));
    };
  }

  private static Hyperlink link(String words, Runnable action) {
    Hyperlink link = new Hyperlink(words);
    link.setWrapText(true);
    link.setOnAction(_ -> action.run());
    return link;
  }
}
