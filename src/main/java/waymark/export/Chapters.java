package waymark.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.model.Note;
import waymark.model.Question;
import waymark.model.Role;
import waymark.model.Stage;
import waymark.picture.Phrases;

/// Tells a view from its title to its sources.
final class Chapters {

  private final Told told;
  private final List<Block> blocks = new ArrayList<>();

  private Chapters(Told told) {
    this.told = told;
  }

  static List<Block> of(Told told) {
    Chapters chapters = new Chapters(told);
    chapters.opening();
    chapters.roles();
    chapters.blocks.addAll(Tables.of(told));
    chapters.evidence();
    chapters.sources();
    return chapters.blocks;
  }

  /// {@return what the view says of itself, and how much it shows}
  static List<Block> introduction(Told told) {
    Chapters chapters = new Chapters(told);
    told.view().caption().ifPresent(chapters::paragraph);
    chapters.paragraph(chapters.summary());
    return chapters.blocks;
  }

  /// {@return the roles by stage, each with the steps that leave it, then the notes}
  static List<Block> words(Told told) {
    Chapters chapters = new Chapters(told);
    chapters.roles();
    return chapters.blocks;
  }

  private void opening() {
    blocks.add(new Block.Heading(1, told.picture().title()));
    Stream.of(
            told.pathway().about().asOf().map(day -> "As of " + Phrases.day(day) + "."),
            told.pathway().about().organisation(),
            told.pathway().about().caveat(),
            told.view().caption())
        .flatMap(Optional::stream)
        .forEach(this::paragraph);
    paragraph(summary());
  }

  private void paragraph(String text) {
    blocks.add(new Block.Paragraph(text));
  }

  private String summary() {
    String size =
        Alternative.count(told.roles().size(), "role")
            + " and "
            + Alternative.count(told.steps().size(), "step");
    List<String> stages = told.view().stages().stream().map(Stage::title).toList();
    String picture = "The picture shows " + size;
    return switch (stages.size()) {
      case 0 -> picture + ".";
      case 1 -> picture + " in one stage, " + stages.getFirst() + ".";
      default ->
          picture
              + " in "
              + stages.size()
              + " stages, from left to right: "
              + String.join("; ", stages)
              + ".";
    };
  }

  private void roles() {
    Sentences sentences = new Sentences(told);
    Map<String, List<String>> byStage = new LinkedHashMap<>();
    for (Role role : told.roles()) {
      String stage = told.stage(role).map(Stage::title).orElse("Roles");
      byStage.computeIfAbsent(stage, _ -> new ArrayList<>()).add(sentences.role(role));
    }
    blocks.add(new Block.Heading(2, "The picture in words"));
    sentences.ofSeveral().forEach(this::paragraph);
    byStage.forEach(
        (stage, roles) -> {
          blocks.add(new Block.Heading(3, stage));
          blocks.add(new Block.Listing(false, roles));
        });
    notes();
  }

  private void notes() {
    List<String> notes = told.view().notes().stream().map(Note::text).toList();
    if (!notes.isEmpty()) {
      blocks.add(new Block.Heading(3, notes.size() == 1 ? "Note" : "Notes"));
      blocks.add(new Block.Listing(false, notes));
    }
  }

  private void evidence() {
    listing("Evidence", told.pathway().evidence().stream().map(e -> Cited.of(e).inline()).toList());
    listing("Open questions", told.pathway().questions().stream().map(Question::text).toList());
  }

  private void sources() {
    listing("Sources", told.pathway().about().sources());
  }

  private void listing(String heading, List<String> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block.Heading(2, heading));
      blocks.add(new Block.Listing(true, items));
    }
  }
}
