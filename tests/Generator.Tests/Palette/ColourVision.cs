namespace Generator.Tests.Palette;

/// <summary>
/// How a colour looks to people with full colour vision and with each of the three deficiencies at full strength, after
/// G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009.
/// </summary>
internal sealed record ColourVision(string Name, double[] Matrix)
{
    public static readonly ColourVision[] All =
    [
        new("full", [1, 0, 0, 0, 1, 0, 0, 0, 1]),
        new("protanopia", [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998]),
        new("deuteranopia", [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881]),
        new("tritanopia", [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900]),
    ];

    public Srgb See(Srgb colour) => new(Channel(colour, 0), Channel(colour, 3), Channel(colour, 6));

    private double Channel(Srgb colour, int row) =>
        Math.Clamp((Matrix[row] * colour.Red) + (Matrix[row + 1] * colour.Green) + (Matrix[row + 2] * colour.Blue), 0, 1);
}
