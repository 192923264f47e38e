package waymark.model;

import java.util.List;
import java.util.Optional;

/// A pathway as its house spells: what its authors wrote, with one word written in one way. Ids,
/// names of qualifications, evidence and sources are as they are in the file.
public final class Respelled {

  private final Spelling spelling;

  private Respelled(Spelling spelling) {
    this.spelling = spelling;
  }

  /// {@return `pathway` as it is to be read; itself where no spelling was chosen}
  public static Pathway of(Pathway pathway) {
    return pathway.about().spelling().map(s -> new Respelled(s).pathway(pathway)).orElse(pathway);
  }

  /// {@return `view` as it is to be read}
  public static View of(Pathway pathway, View view) {
    return pathway.about().spelling().map(s -> new Respelled(s).view(view)).orElse(view);
  }

  /// {@return `role` as it is to be read}
  public static Role of(Pathway pathway, Role role) {
    return pathway.about().spelling().map(s -> new Respelled(s).role(role)).orElse(role);
  }

  private Pathway pathway(Pathway pathway) {
    return pathway
        .withTitle(spelling.in(pathway.title()))
        .withAbout(pathway.about().withCaveat(in(pathway.about().caveat())))
        .withRoles(pathway.roles().stream().map(this::role).toList())
        .withSteps(pathway.steps().stream().map(s -> s.withNote(in(s.note()))).toList())
        .withQuestions(pathway.questions().stream().map(this::question).toList())
        .withViews(pathway.views().stream().map(this::view).toList());
  }

  private Role role(Role role) {
    return role.withTitle(spelling.in(role.title())).withSummary(in(role.summary()));
  }

  private Question question(Question q) {
    return new Question(q.id(), spelling.in(q.text()), q.source(), q.roles(), q.extra());
  }

  private View view(View view) {
    List<Stage> stages =
        view.stages().stream().map(s -> s.withTitle(spelling.in(s.title()))).toList();
    List<Strand> strands =
        view.strands().stream().map(s -> s.withTitle(spelling.in(s.title()))).toList();
    List<Note> notes = view.notes().stream().map(n -> n.withText(spelling.in(n.text()))).toList();
    return view.withTitle(spelling.in(view.title()))
        .withStages(stages)
        .withStrands(strands)
        .withNotes(notes)
        .withCaption(in(view.caption()));
  }

  private Optional<String> in(Optional<String> text) {
    return text.map(spelling::in);
  }
}
