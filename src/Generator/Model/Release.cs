namespace Generator.Model;

/// <summary>One yearly dataset, named by its reporting year: what is known once it is published. Later releases may revise it.</summary>
internal sealed record Release(Year Year, DateOnly Date, LocalizedText Note);
