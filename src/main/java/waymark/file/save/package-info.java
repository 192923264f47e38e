/// Bytes to disk so that none are ever lost.
///
/// - **Whole or not at all.** A file is written beside its place, forced to disk and moved over;
///   what was there before stays until that moment.
/// - **Nobody else's work is overwritten.** A file that has changed since it was read is left
///   alone, and the person is asked.
/// - **Failure is a sentence.** Nothing here throws because of a disk; a
///   [SaveOutcome][waymark.file.save.SaveOutcome] says what happened and what to do.
/// - **The original is the person's.** Copies against a crash lie in a folder of their own, see
///   [Journal][waymark.file.save.Journal].
///
/// ```java
/// Optional<Fingerprint> asRead = Fingerprint.of(file); // before reading it
/// switch (SafeSave.write(file, bytes, asRead)) {
///   case SaveOutcome.Saved saved -> remember(saved.fingerprint());
///   case SaveOutcome.ChangedOnDisk changed -> ask(changed.message());
///   case SaveOutcome.Failed failed -> tell(failed.sentence());
/// }
/// ```
@NullMarked
package waymark.file.save;

import org.jspecify.annotations.NullMarked;
