package id.laci.drivers.escpos;

/// A print job as bytes, and what could not be said in them.
///
/// @param bytes the job
/// @param unprintable the distinct characters that no code page of the printer has, in the order
///   they were met; each was printed as a box. Empty when all could be printed
/// @param longestCommand bytes of the longest command in the job: a printer that lost the rest of
///   this job swallows at most so many bytes of the next one
public record Encoded(Bytes bytes, String unprintable, int longestCommand) {}
