using Generator.Model;

namespace Generator.Charts.Pictures;

/// <summary>A picture and the place in the site at which its file will lie.</summary>
internal sealed record PictureFile(OutputPath Path, Picture Picture);
