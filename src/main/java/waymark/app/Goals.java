package waymark.app;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import waymark.app.command.Command;
import waymark.app.jump.Goal;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.View;

/// Everything that can be found or run: each command, the looks of the window, the files opened
/// lately, and each view, role and qualification of the document in front.
final class Goals {

  private final Commands commands;
  private final Surroundings around;
  private final Filing filing;

  Goals(Commands commands, Surroundings around, Filing filing) {
    this.commands = commands;
    this.around = around;
    this.filing = filing;
  }

  List<Goal> all(Optional<DocumentPane> pane) {
    List<Goal> goals = new ArrayList<>();
    for (Section section : commands.sections()) {
      String menu = text("menu." + section.key());
      section.groups().stream().flatMap(List::stream).forEach(c -> goals.add(goal(c, menu)));
    }
    looks().forEach(goals::add);
    recent().forEach(goals::add);
    pane.ifPresent(p -> places(p).forEach(goals::add));
    return goals;
  }

  private Stream<Goal> looks() {
    Appearance appearance = around.appearance();
    return Stream.of(Appearance.Choice.values())
        .map(
            choice ->
                place(
                    text("appearance." + choice.name().toLowerCase(Locale.ROOT)),
                    text("menu.appearance"),
                    Feather.SUN,
                    () -> appearance.choose(choice)));
  }

  private Stream<Goal> recent() {
    Recent recent = around.recent();
    Goal forget =
        new Goal(
            text("menu.recent.clear"),
            text("menu.recent"),
            "",
            Feather.X,
            !recent.files().isEmpty(),
            recent::clear);
    return Stream.concat(
        recent.files().stream()
            .map(
                file ->
                    place(
                        file.toString(),
                        text("menu.recent"),
                        Feather.FILE,
                        () -> filing.open(file))),
        Stream.of(forget));
  }

  private static Goal goal(Command command, String menu) {
    return new Goal(
        command.label().getValue().replace("…", ""),
        menu,
        command.keys().map(KeyCombination::getDisplayText).orElse(""),
        command.icon().orElse(Feather.CHEVRON_RIGHT),
        command.possible().getValue(),
        command.action());
  }

  private static Stream<Goal> places(DocumentPane pane) {
    Pathway pathway = pane.document().pathway();
    return Stream.of(
            pathway.views().stream().map(v -> view(pane, v)),
            pathway.roles().stream().map(r -> role(pane, r)),
            pathway.qualifications().stream()
                .map(
                    q ->
                        place(
                            q.name(),
                            text("jump.qualification"),
                            Feather.AWARD,
                            () -> pane.showQualification(q.id()))))
        .flatMap(all -> all);
  }

  private static Goal view(DocumentPane pane, View view) {
    return place(
        view.title(), text("jump.view"), Feather.LAYOUT, () -> pane.document().show(view.id()));
  }

  private static Goal role(DocumentPane pane, Role role) {
    String where =
        pane.document().pathway().views().stream()
            .filter(v -> v.placement(role.id()).isPresent())
            .map(View::title)
            .collect(Collectors.joining(", "));
    return place(
        role.title(),
        where.isEmpty() ? text("jump.role.nowhere") : text("jump.role", where),
        Feather.USER,
        () -> pane.goTo(role.id()));
  }

  private static Goal place(String words, String where, Feather sign, Runnable go) {
    return new Goal(words, where, "", sign, true, go);
  }
}
