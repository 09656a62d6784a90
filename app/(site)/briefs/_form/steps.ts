/** The four steps of a brief. The classes are whole words, because Tailwind reads them from this file. */
export const steps = [
  {
    id: 'the-role',
    name: 'The role',
    bar: 'group-has-[#the-role:valid]:border-accent group-has-[#the-role:focus-within]:border-sun',
    done: 'group-has-[#the-role:valid]:block',
    todo: 'group-has-[#the-role:valid]:hidden',
  },
  {
    id: 'the-person',
    name: 'The person',
    bar: 'group-has-[#the-person:valid]:border-accent group-has-[#the-person:focus-within]:border-sun',
    done: 'group-has-[#the-person:valid]:block',
    todo: 'group-has-[#the-person:valid]:hidden',
  },
  {
    id: 'the-terms',
    name: 'The terms',
    bar: 'group-has-[#the-terms:valid]:border-accent group-has-[#the-terms:focus-within]:border-sun',
    done: 'group-has-[#the-terms:valid]:block',
    todo: 'group-has-[#the-terms:valid]:hidden',
  },
  {
    id: 'you',
    name: 'You',
    bar: 'group-has-[#you:valid]:border-accent group-has-[#you:focus-within]:border-sun',
    done: 'group-has-[#you:valid]:block',
    todo: 'group-has-[#you:valid]:hidden',
  },
] as const
