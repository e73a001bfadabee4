namespace Generator.Output;

/// <summary>An address in a page, style sheet or script, as written there, with the place in the text where it stands.</summary>
internal sealed record PageAddress(string Written, AddressUse Use, int Offset);
