namespace Generator.Cli;

/// <summary>What the preview server sends back: HTTP status, media type, body, and the address of a redirect or null.</summary>
internal sealed record PreviewAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Body, string? MovedTo = null);
