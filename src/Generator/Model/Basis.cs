namespace Generator.Model;

/// <summary>What readers are told about a basis: a label of a few words and, where it needs one, an explanation.</summary>
internal sealed record Basis(BasisId Id, LocalizedText Label, LocalizedText? Note);
