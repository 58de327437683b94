import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent } from 'storybook/test';
import { Studio } from './studio/studio.tsx';

const meta: Meta<typeof Studio> = { title: 'Theme studio', component: Studio, tags: ['!autodocs'] };
export default meta;
type Story = StoryObj<typeof Studio>;

/** Move the inputs of a brand, see the post, the pairs and what was adjusted, and copy the token file. */
export const ThemeStudio: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^accent \(light\): #ff7a00 →/)).toBeVisible();
    await fireEvent.input(canvas.getByLabelText('accent'), { target: { value: '#0b5351' } });
    await expect(canvas.queryByText(/^accent \(light\)/)).toBeNull();
  },
};
