package waymark.file;

import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.Extra;
import waymark.model.Note;
import waymark.model.NoteId;

/// The notes of one view.
final class NoteJson {

  private final Ids<NoteId> notes = new Ids<>("note of this view", NoteId::new);

  NoteJson(Fields view) {
    notes.learn(view, "notes");
  }

  Optional<Note> decode(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a note", complaints);
    return Optional.of(
        new Note(
            notes.may(o, () -> notes.numbered("note")),
            o.need("text", Decoders.TITLE, "?"),
            PointJson.need(o),
            o.may("width", CellJson.EXTENT),
            o.may("private", Decoders.TRUTH).orElse(false),
            new Extra(o.rest())));
  }

  static Json encode(Note note) {
    Build b = new Build().text("id", note.id().value()).text("text", note.text());
    return PointJson.put(b, note.at())
        .may("width", note.width(), Json::of)
        .may("private", Optional.of(note.isPrivate()).filter(is -> is), Json::of)
        .rest(note.extra().fields())
        .done();
  }
}
